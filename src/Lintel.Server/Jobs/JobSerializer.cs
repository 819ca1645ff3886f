using System.Collections.Specialized;
using System.Text.Json;
using Quartz;
using Quartz.Spi;

namespace Lintel.Server.Jobs;

/// <summary>Writes what a job is given as JSON. Quartz.NET has no serializer of its own in the package; jobs here are given texts and nothing else.</summary>
public sealed class JobSerializer : IObjectSerializer
{
    public void Initialize()
    {
        // There is nothing to set up.
    }

    public byte[] Serialize<T>(T obj)
        where T : class => JsonSerializer.SerializeToUtf8Bytes(obj switch
        {
            NameValueCollection names => names.AllKeys.ToDictionary(key => key ?? "", key => names[key] ?? ""),
            IDictionary<string, object> map => map.ToDictionary(entry => entry.Key, entry => entry.Value?.ToString() ?? ""),
            _ => throw new NotSupportedException($"{obj.GetType()} is nothing that a job is given."),
        });

    public T? DeSerialize<T>(byte[] data)
        where T : class
    {
        var values = JsonSerializer.Deserialize<Dictionary<string, string>>(data) ?? [];
        if (typeof(T) == typeof(NameValueCollection))
        {
            var names = new NameValueCollection();
            foreach (var (key, value) in values)
                names[key] = value;
            return names as T;
        }

        return new JobDataMap((IDictionary<string, object>)values.ToDictionary(entry => entry.Key, entry => (object)entry.Value)) as T;
    }
}

namespace Lintel.Cli.Rendering;

/// <summary>Colours and weight on a terminal; plain text anywhere else.</summary>
internal sealed class Ink(bool isPlain)
{
    public string Bold(string text) => Paint("1", text);

    public string Dim(string text) => Paint("2", text);

    public string Red(string text) => Paint("31", text);

    public string Yellow(string text) => Paint("33", text);

    public string Green(string text) => Paint("32", text);

    public string Cyan(string text) => Paint("36", text);

    private string Paint(string code, string text) => isPlain || text.Length == 0 ? text : $"\e[{code}m{text}\e[0m";
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lintel.Server.Hosting;
using Lintel.Server.Identity;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.SignIn;

/// <summary>Keeps cookies and sends the token against forged requests, as a page of the server's would.</summary>
public sealed class Browser : IDisposable
{
    public const string Password = "correct horse battery";

    private readonly HttpClient _http;

    public Browser(Uri url, HttpClientHandler? handler = null)
    {
        handler ??= new();
        (handler.AllowAutoRedirect, handler.CookieContainer) = (false, Cookies);
        _http = new(handler) { BaseAddress = url };
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>The token that the last sign-in gave.</summary>
    public string CsrfToken { get; private set; } = "";

    /// <summary>A browser in which the administrator is signed in.</summary>
    public static async Task<Browser> SignedInAsync(RunningServer server)
    {
        await GivePasswordAsync(server, "admin");
        var browser = new Browser(server.Url);
        (await browser.SignInAsync("admin", Password)).Status.ShouldBe(200);
        return browser;
    }

    public static async Task GivePasswordAsync(RunningServer server, string user, string password = Password)
    {
        await using var database = await DataFolder.OpenAsync(server.Settings, CancellationToken.None);
        (await new Passwords(database, TimeProvider.System).SetAsync(user, password, Actor.Server, CancellationToken.None)).ShouldBeTrue();
    }

    public async Task<ApiAnswer> SignInAsync(string user, string password)
    {
        var answer = await SendAsync(HttpMethod.Post, "/session", new { User = user, Password = password });
        CsrfToken = (string?)answer.Body[nameof(CsrfToken)] ?? CsrfToken;
        return answer;
    }

    /// <summary>Sends a request with the token.</summary>
    public Task<ApiAnswer> SendAsync(HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers) =>
        SendAsync(method, path, body is null ? null : JsonContent.Create(body, options: JsonSerializerOptions.Default), [("X-CSRF-Token", CsrfToken), .. headers]);

    /// <summary>Sends a request with these headers and no other.</summary>
    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, HttpContent? body, (string Name, string Value)[] headers)
    {
        using var response = await SendRawAsync(method, path, body, headers);
        return await ApiAnswer.ReadAsync(response);
    }

    public async Task<HttpResponseMessage> SendRawAsync(HttpMethod method, string path, HttpContent? body = null, (string Name, string Value)[]? headers = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        foreach (var (name, value) in headers ?? [])
            request.Headers.TryAddWithoutValidation(name, value);
        return await _http.SendAsync(request);
    }

    /// <summary>Who is signed in; null when nobody is.</summary>
    public async Task<string?> UserAsync() => (string?)(await SendAsync(HttpMethod.Get, "/session")).Body["User"];

    public Task<ApiAnswer> CreateWorkloadAsync(string name, params (string Name, string Value)[] headers)
    {
        var workload = Given.Workload(name);
        workload["ClientRequestToken"] = Guid.NewGuid().ToString();
        return SendAsync(HttpMethod.Post, "/workloads", (JsonNode)workload, headers);
    }

    public void Dispose() => _http.Dispose();
}

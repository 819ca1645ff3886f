namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Share">How much of the width it takes beside the others.</param>
/// <param name="IsNumber">Whether it stands to the right.</param>
internal sealed record PdfColumn(string Title, double Share, bool IsNumber = false);

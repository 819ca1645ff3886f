using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Hcl;

/// <summary>A parsed file: always a body, however broken the text was.</summary>
public sealed record HclFile(SourceFile Source, Body Body, ImmutableArray<Diagnostic> Diagnostics);

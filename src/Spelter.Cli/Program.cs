using System.CommandLine;

var root = new RootCommand("Spelter: processed critical minerals under Section 232. Evidence, vulnerability, assessment.");
return await root.Parse(args).InvokeAsync();

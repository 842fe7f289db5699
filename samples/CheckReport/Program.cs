using System.Text;
using CheckReport;

// Vietnamese needs UTF-8 on every console, redirected or not.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return CheckReportProgram.Run(args, Console.Out, Console.Error);

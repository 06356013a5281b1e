using System.Runtime.InteropServices;
using Dateline.Cli;

using var interruption = new CancellationTokenSource();
void Interrupt(PosixSignalContext signal)
{
    // The second signal finds the default handler and ends the process at once.
    if (interruption.IsCancellationRequested) return;
    signal.Cancel = true;
    interruption.Cancel();
}

using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
return await CommandLineProgram.RunAsync(args, Surroundings.OfProcess(), interruption.Token);

#!/usr/bin/env bash
# Kills 'dateline add' (SIGKILL) again and again while it writes: kill-cycles.sh [CYCLES, 50 by default].
# After every kill the record is checked, and no report that was stored may be missing; at the end none may be there twice.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
DATELINE_KILLS=${1:-50} dotnet test -c Release --project tests/Dateline.Cli.Tests --filter-class Dateline.Cli.Tests.KilledRunTests

#!/usr/bin/env bash
# Adds up the same rows with DanVan.Domain and its peers, and prints one table of ratios. Takes the options of --help.
# Needs the .NET 10 SDK. A peer whose program is missing is skipped with its reason: DuckDB and Polars need Node.js 20 or
# later with npm, NumPy a Python that has it (PYTHON=... chooses which). Ends with 1 if any total differs, 2 on a wrong option.
set -eu
cd "$(dirname "$0")"

if command -v npm > /dev/null && [ ! -e node_modules/.package-lock.json ]; then
    npm install --no-package-lock --no-audit --no-fund --loglevel=error >&2 || echo 'npm could not install the peers on Node.js.' >&2
fi

# Polars says that it needs Node.js 22, runs on 20, and its native part is left out there unless it is asked for by name.
if [ -e node_modules/nodejs-polars ] && ! node -e "require('nodejs-polars')" 2> /dev/null && [ "$(uname -sm)" = 'Linux x86_64' ]; then
    npm install --no-save --no-package-lock --no-audit --no-fund --loglevel=error \
        "nodejs-polars-linux-x64-gnu@$(node -p "require('nodejs-polars/package.json').version")" >&2 || true
fi

# The first Python that has NumPy; without one, any says what it lacks.
if [ -z "${PYTHON:-}" ]; then
    for PYTHON in python3 /usr/bin/python3; do
        if "$PYTHON" -c 'import numpy' 2> /dev/null; then
            break
        fi
    done
fi

export PYTHON DOTNET_NOLOGO=1
exec dotnet run -c Release -- "$@"

#!/bin/bash
cd /work/h/frames && npm run build 2>&1 | grep -iE "error" ; node dist/cli.js evaluate fixtures/gold/tuned fixtures/gold/kept fixtures/pages fixtures/gold/identities --no-misses --floors fixtures/gold/floors.json | grep -E "^(overall|awards|scores|solutions|members|leadership) |floor|below" ; bash /work/h/rounds.sh "awards|scores|solutions|leadership|members" | grep -vE "– "

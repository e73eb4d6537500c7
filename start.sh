#!/bin/sh
# เปิดรายการขั้นตอน (ครั้งแรกจะเตรียมเครื่องให้ก่อน) | opens the menu; sets up once
set -eu
cd "$(dirname "$0")"
if [ ! -e .venv/.site ] || [ requirements.txt -nt .venv/.site ] ||
    ! .venv/bin/python -c '' 2>/dev/null; then
    sh .ci/venv requirements.txt
    touch .venv/.site
fi
exec .venv/bin/python -m generator "$@"

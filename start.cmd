@echo off
rem Opens the menu; sets up once, and again when the list of packages or Python has changed.
rem ASCII alone: among other letters cmd.exe loses its place in a file. The Thai is in docs\start.
setlocal disabledelayedexpansion
set code=1
rem The Pythons that requirements.txt has packages for.
set "fits=import sys, sysconfig; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 15) or sysconfig.get_platform() != 'win-amd64')"
pushd "%~dp0" || goto end
if not exist requirements.txt goto not_unpacked
.venv\Scripts\python -c "%fits%" >nul 2>nul || goto make
fc /b requirements.txt .venv\lock.txt >nul 2>nul && goto menu
goto install
:make
chcp 65001 >nul
type docs\start\setting_up.txt
echo Setting up (once, about a minute)
set found=
for %%v in (-3 -3.15 -3.14 -3.13 -3.12 -3.11) do if not defined found py %%v -c "%fits%" >nul 2>nul && set found=py %%v
if not defined found python -c "%fits%" >nul 2>nul && set found=python
if not defined found goto no_python
%found% -m venv --clear .venv || goto no_venv
:install
.venv\Scripts\python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes --only-binary :all: --requirement requirements.txt || goto no_packages
copy /y requirements.txt .venv\lock.txt >nul
:menu
.venv\Scripts\python -m generator %*
set code=%errorlevel%
goto leave
:not_unpacked
echo This file stands alone: unpack the whole zip file, then open start.cmd in the folder it becomes
goto leave
:no_python
type docs\start\no_python.txt
echo Python 3.11 to 3.15 is needed, the 64-bit one: install it, then open this file again
goto leave
:no_venv
type docs\start\no_venv.txt
echo The folder .venv could not be made (see above): close other windows of this program, look at the space on the drive, then open this file again
goto leave
:no_packages
chcp 65001 >nul
type docs\start\no_packages.txt
echo The packages could not be installed (see above): look after the connection, close other windows of this program, then open this file again
:leave
popd
:end
pause
exit /b %code%

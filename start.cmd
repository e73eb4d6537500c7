@echo off
rem Opens the menu; sets up once, and again when the list of packages or Python has changed.
chcp 65001 >nul
pushd "%~dp0" || goto end
.venv\Scripts\python -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul
if errorlevel 1 goto make
fc /b requirements.txt .venv\lock.txt >nul 2>nul
if not errorlevel 1 goto menu
goto install
:make
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul
if errorlevel 1 goto no_python
echo เตรียมโปรแกรม (ครั้งเดียว ราวหนึ่งนาที) / setting up (once, about a minute)
py -3 -m venv --clear .venv
if errorlevel 1 goto no_python
:install
.venv\Scripts\python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes --only-binary :all: --requirement requirements.txt
if errorlevel 1 goto no_packages
copy /y requirements.txt .venv\lock.txt >nul
:menu
.venv\Scripts\python -m generator %*
goto end
:no_python
echo ไม่พบ Python 3.11 ขึ้นไป: ติดตั้งจาก https://www.python.org/downloads/ แล้วเปิดไฟล์นี้อีกครั้ง
echo Python 3.11 or newer is needed: install it, then open this file again
goto end
:no_packages
echo ติดตั้งส่วนประกอบไม่สำเร็จ: ตรวจการเชื่อมต่ออินเทอร์เน็ต แล้วเปิดไฟล์นี้อีกครั้ง
echo The packages could not be installed: look after the connection, then open this file again
:end
pause

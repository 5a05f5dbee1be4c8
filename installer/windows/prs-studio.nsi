; The installer for Windows. Called by installer/build.py:
;   makensis -DVERSION=... -DTREE=... -DOUTPUT=... -DICON=... -DLICENCE=... [-DSIZE_KB=...] prs-studio.nsi
; It asks for no administrator: the program goes into the user's own folder.

Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "PRS Studio"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\prs-studio"

Name "${NAME} ${VERSION}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "folder"
ManifestDPIAware true
BrandingText "${NAME} ${VERSION}: for research, not a medical device"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\prs-studio-window.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"

; A program that runs holds its files: overwriting or removing half of them would break it.
!macro STOP_WHILE_RUNNING
  again:
  IfFileExists "$INSTDIR\prs-studio-window.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\prs-studio-window.exe" a
  IfErrors 0 closed
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} is running. Close it, then try again." /SD IDCANCEL IDRETRY again
  Abort
  closed:
  FileClose $0
  free:
!macroend

Function .onInit
  !insertmacro STOP_WHILE_RUNNING
FunctionEnd

Function un.onInit
  !insertmacro STOP_WHILE_RUNNING
FunctionEnd

Section "-program"
  ; What an older version left must not mix with the new one.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${TREE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\prs-studio-window.exe"
  WriteRegStr HKCU "Software\${NAME}" "folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\prs-studio-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "PRS Studio contributors"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
!ifdef SIZE_KB
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
!endif
SectionEnd

Section "Uninstall"
  ; By name: nothing that somebody else put into the folder is removed. Settings, logs and studies stay.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\prs-studio.exe"
  Delete "$INSTDIR\prs-studio-window.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${NAME}"
SectionEnd

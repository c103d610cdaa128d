import { contextBridge, ipcRenderer } from "electron";
import { exposeBridge } from "../../bridge/transports/electron-preload.electron.ts";

exposeBridge(contextBridge, ipcRenderer);

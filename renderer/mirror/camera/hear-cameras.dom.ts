/** Calls when devices were plugged in or out and a camera is among those that are there now. Lasts as long as the page. */
export function hearCameras(onCamera: () => void): void {
  navigator.mediaDevices?.addEventListener("devicechange", () => void look());

  async function look(): Promise<void> {
    const devices = await navigator.mediaDevices.enumerateDevices();
    if (devices.some((device) => device.kind === "videoinput")) onCamera();
  }
}

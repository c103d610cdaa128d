/** Hands a text to the browser as a download. */
export function saveFile(fileName: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has its own hold on the text once it began.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

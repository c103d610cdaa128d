/** Files of a page that uses its own files, and tries everything that it must not be able to. */
export function pryingPage(outside: string): Readonly<Record<string, string>> {
  return {
    "prying/index.html": `<!doctype html><meta charset="utf-8"><title>Autumn fair</title>
<script>window.blocked = []; addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => blocked.push(effectiveDirective + " " + blockedURI));</script>
<link rel="stylesheet" href="look.css"><h1>Autumn fair</h1><script type="module" src="pry.js"></script>
<link rel="dns-prefetch" href="${outside}"><link rel="prefetch" href="${outside}/prefetch">
<img src="${outside}/picture.png" alt=""><script src="${outside}/script.js"></script>
<iframe src="${outside}/frame"></iframe><object data="${outside}/object"></object>`,
    "prying/look.css": `body{margin:0;background:#5b2333;color:#fdfaf5;font:8vw serif}@import url("${outside}/style.css");h1{margin:1em;background:url("${outside}/ground.png")}`,
    "prying/words.json": '{"read":true}',
    "prying/pry.js": `
const tried = {};
const trial = async (name, act) => { try { tried[name] = String(await act()); } catch (error) { tried[name] = "refused"; } };
await trial("own", async () => (await (await fetch("words.json")).json()).read);
await trial("fetch", () => fetch("${outside}/fetch", { mode: "no-cors" }));
await trial("https", () => fetch("${outside.replace("http", "https")}/fetch", { mode: "no-cors" }));
await trial("socket", () => new Promise((done, no) => { const s = new WebSocket("${outside.replace("http", "ws")}/socket"); s.onopen = () => done("open"); s.onerror = no; }));
await trial("bridge", () => new Promise((done, no) => { const s = new WebSocket("ws://" + new URL(document.URL).host + "/bridge"); s.onopen = () => done("open"); s.onerror = no; }));
await trial("mirror", async () => (await fetch(new URL("/mirror/", document.URL))).status);
await trial("pass", async () => (await fetch(new URL("/frame/pass", document.URL))).text());
await trial("beacon", () => { if (!navigator.sendBeacon("${outside}/beacon", "x")) throw new Error(); return "queued"; });
await trial("storage", () => localStorage.length);
await trial("database", () => new Promise((done, no) => { const r = indexedDB.open("x"); r.onsuccess = done; r.onerror = no; }));
await trial("cookie", () => document.cookie);
await trial("parent", () => parent.document.title);
await trial("top", () => { top.location.href = "${outside}/top"; return top.location.href; });
await trial("popup", () => { const w = open("${outside}/popup"); if (w === null) throw new Error(); return "open"; });
await trial("camera", () => navigator.mediaDevices.getUserMedia({ video: true }));
await trial("worker", () => new Promise((done, no) => { const w = new Worker(URL.createObjectURL(new Blob(["postMessage(1)"]))); w.onmessage = done; w.onerror = no; }));
await trial("eval", () => eval("1 + 1"));
const form = document.createElement("form"); form.action = "${outside}/form"; document.body.append(form); form.submit();
const peer = new RTCPeerConnection({ iceServers: [
  { urls: "stun:${outside.slice(7)}" },
  { urls: "turn:${outside.slice(7)}?transport=tcp", username: "x", credential: "x" },
] });
peer.createDataChannel("x"); await peer.setLocalDescription(await peer.createOffer());
window.tried = tried;
`,
  };
}

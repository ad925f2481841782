// What extensions of this kind often do: the whole document again at every change, with layout, a message per item.
const known = new Set();

function scan() {
  for (const article of document.querySelectorAll('[role="article"]')) {
    const { height } = article.getBoundingClientRect();
    const text = article.innerText;
    if (height === 0 || known.has(text)) continue;
    known.add(text);
    void chrome.runtime.sendMessage({ text });
  }
}

const everything = { subtree: true, childList: true, characterData: true, attributes: true };
const observer = new MutationObserver(scan);
observer.observe(document.body, everything);
document.addEventListener('input', scan, true);
scan();

chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  answer({ length: message.text.length });
});

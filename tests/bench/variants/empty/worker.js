// The floor of an answer: nothing but a listener.
chrome.runtime.onMessage.addListener((_message, _sender, answer) => {
  answer('here');
});

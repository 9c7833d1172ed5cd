// Puts on the screen what the server tells, as long as it tells; a browser that was cut off tries again
// by itself.
const content = document.querySelector('#live');
const lost = document.querySelector('#lost');
const events = new EventSource(content.dataset.events);

events.addEventListener('page', (event) => {
  content.innerHTML = event.data;
  lost.hidden = true;
});

events.addEventListener('over', () => {
  events.close();
  location.reload();
});

events.addEventListener('error', () => {
  lost.hidden = false;
  // Refused for good: the page itself says why, after a while that harms nobody.
  if (events.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
});

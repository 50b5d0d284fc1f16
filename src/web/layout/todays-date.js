// Most of what is written down happened today: a form that says what day it is (data-today="2026-03-02") offers it for
// each day it asks for.

export function offerToday() {
  for (const form of document.querySelectorAll('form[data-today]')) {
    const [year, month, day] = form.dataset.today.split('-').map(Number);
    for (const boxes of form.querySelectorAll('.govuk-date-input')) offer(boxes, { day, month, year });
  }
}

function offer(boxes, today) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'putright-link-button putright-today';
  button.textContent = 'Today';
  const asks = boxes.closest('fieldset')?.querySelector('legend')?.textContent.trim();
  if (asks) button.setAttribute('aria-label', `Today, for: ${asks}`);
  button.addEventListener('click', () => {
    for (const box of boxes.querySelectorAll('input')) {
      const which = box.name.split('-').at(-1);
      box.value = String(today[which] ?? '');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    boxes.querySelector('input')?.focus();
  });
  boxes.append(button);
}

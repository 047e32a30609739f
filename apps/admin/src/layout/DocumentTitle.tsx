import { useEffect } from 'react';
import { useTranslate } from 'react-admin';

/** The browser's tab is named as the page: whatever a page writes into the title of the top bar. */
export function DocumentTitle() {
  const product = useTranslate()('jn.auth.product');
  useEffect(() => {
    const write = () => {
      const page = document.getElementById('react-admin-title')?.textContent?.trim() ?? '';
      const title = page === '' ? product : `${page} · ${product}`;
      if (document.title !== title) document.title = title;
    };
    write();
    const observer = new MutationObserver(write);
    observer.observe(document.querySelector('header') ?? document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    return () => observer.disconnect();
  }, [product]);
  return null;
}

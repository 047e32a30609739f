import type { UserLocale } from '../identity/user.entity.js';
import { type Message, messageText } from './message-words.js';

/** The letter that brings somebody their messages, in their language. */
export function digestText(
  locale: UserLocale,
  name: string,
  messages: readonly Pick<Message, 'kind' | 'facts'>[],
  pages: string | null,
): { readonly subject: string; readonly text: string } {
  const words = locale === 'EN_US' ? english : chinese;
  const language = locale === 'EN_US' ? 'en' : 'zh';
  const soonestFirst = [...messages].sort((a, b) => a.facts.dueOn.localeCompare(b.facts.dueOn));
  const told = soonestFirst.slice(0, MOST_LINES).map((message) => `- ${messageText(message)[language]}`);
  const more = messages.length - told.length;
  return {
    subject: words.subject(messages.length),
    text: [
      words.greeting(name),
      '',
      ...told,
      ...(more > 0 ? [words.more(more)] : []),
      '',
      pages === null ? words.look : `${words.look}${words.colon}${pages}/inbox`,
      words.footer,
      '',
    ].join('\n'),
  };
}

const MOST_LINES = 200;

const chinese = {
  subject: (count: number) => `践诺提醒:${count} 件事需要您留意`,
  greeting: (name: string) => `${name},您好:`,
  more: (count: number) => `另有 ${count} 件,请到系统查看。`,
  look: '请登录践诺,在“收件箱”中查看和处理',
  colon: ':',
  footer: '本邮件由系统发出,请勿回复。',
};

const english: typeof chinese = {
  subject: (count) => `Jiannuo: ${count === 1 ? 'one thing needs' : `${count} things need`} your attention`,
  greeting: (name) => `Dear ${name},`,
  more: (count) => `And ${count} more, to be seen in the system.`,
  look: 'Please sign in to Jiannuo and open your inbox',
  colon: ': ',
  footer: 'This letter was sent by the system; please do not answer it.',
};

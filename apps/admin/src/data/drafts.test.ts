// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { clearDrafts, dropDraft, keepDraft, mayKeepDraft, readDraft } from './drafts';

beforeEach(() => sessionStorage.clear());

test('what was typed comes back after a reload', () => {
  keepDraft('customers/new', { name: '棠宁市致远实验小学' });
  expect(readDraft('customers/new')).toEqual({ name: '棠宁市致远实验小学' });
});

test('each form has its own draft, and a saved form none', () => {
  keepDraft('customers/1', { name: '甲' });
  keepDraft('customers/2', { name: '乙' });
  dropDraft('customers/1');
  expect(readDraft('customers/1')).toBeNull();
  expect(readDraft('customers/2')).toEqual({ name: '乙' });
});

test('signing out leaves nothing for the next person, and touches nothing else', () => {
  sessionStorage.setItem('other', 'kept');
  keepDraft('customers/1', { name: '甲' });
  clearDrafts();
  expect(readDraft('customers/1')).toBeNull();
  expect(sessionStorage.getItem('other')).toBe('kept');
});

test('a broken draft is no draft', () => {
  sessionStorage.setItem('jiannuo.draft:customers/1', '{');
  expect(readDraft('customers/1')).toBeNull();
});

test('forms about users are never written down', () => {
  expect(mayKeepDraft('users')).toBe(false);
  expect(mayKeepDraft('people')).toBe(false);
  expect(mayKeepDraft('customers')).toBe(true);
});

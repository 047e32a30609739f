import { describe, expect, it } from 'vitest';
import { desktop, phone } from '../src/browser.js';
import { browserOfThisFile } from '../src/journey.js';
import { ask, type Role, signIn, usernames } from '../src/people.js';

const { visit } = browserOfThisFile();

const mayOpen: Readonly<Record<Role, { yes: readonly string[]; no: readonly string[] }>> = {
  ADMIN: {
    yes: [
      '客户',
      '合同与承诺',
      '设备',
      '产品目录',
      '库存',
      '价格表',
      '报价单',
      '导入',
      '规则手册',
      '工作日历',
      '员工',
      '证书墙',
      '公司资质',
      '用户',
      '设置',
    ],
    no: [],
  },
  HR: {
    yes: ['客户', '合同与承诺', '员工', '证书墙', '公司资质', '我的档案', '规则手册'],
    no: ['设备', '库存', '价格表', '报价单', '用户', '设置'],
  },
  DISPATCHER: {
    yes: [
      '客户',
      '合同与承诺',
      '设备',
      '库存',
      '价格表',
      '报价单',
      '员工',
      '证书墙',
      '派工资格',
      '规则手册',
      '工作日历',
    ],
    no: ['导入', '用户', '设置'],
  },
  ENGINEER: {
    yes: ['客户', '合同与承诺', '设备', '库存', '价格表', '我的档案', '规则手册'],
    no: ['导入', '员工', '证书墙', '派工资格', '公司资质', '用户', '设置'],
  },
  VIEWER: {
    yes: ['客户', '合同与承诺', '设备', '库存', '价格表', '规则手册'],
    no: ['导入', '员工', '证书墙', '派工资格', '公司资质', '用户', '设置'],
  },
};

/** The list each role works in: its name in the bottom bar, and its address. */
const daily: Readonly<Record<Role, readonly [name: string, path: string]>> = {
  ADMIN: ['设备', '/devices'],
  HR: ['证书墙', '/wall'],
  DISPATCHER: ['设备', '/devices'],
  ENGINEER: ['设备', '/devices'],
  VIEWER: ['设备', '/devices'],
};

describe.each(Object.keys(usernames) as Role[])('%s', (role) => {
  const [name, path] = daily[role];

  it('signs in and finds only the pages of the role', async () => {
    const page = await visit({ viewport: desktop });
    await signIn(page, role);
    const menu = page.getByRole('menu', { name: '主菜单' });
    for (const name of mayOpen[role].yes) {
      expect(await menu.getByText(name, { exact: true }).count(), name).toBe(1);
    }
    for (const name of mayOpen[role].no) {
      expect(await menu.getByText(name, { exact: true }).count(), name).toBe(0);
    }
  });

  it('signs in on a phone and reaches the daily list with one thumb', async () => {
    const page = await visit({ viewport: phone });
    await signIn(page, role);
    await page.getByRole('navigation', { name: '常用' }).getByText(name, { exact: true }).click();
    await page.waitForURL(`**${path}**`);
    await page.getByRole('listitem').first().waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('signs out, and the way back leads to the login page', async () => {
    const page = await visit();
    await signIn(page, role);
    await page.goto(path);
    await page.getByRole('row').nth(1).waitFor();
    await page.getByRole('button', { name: '个人资料' }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByLabel(/用户名/).waitFor();
    await page.goBack();
    await page.getByLabel(/用户名/).waitFor();
    const { me } = await ask<{ me: unknown }>(page, '{ me { id } }');
    expect(me).toBeNull();
  });
});

describe('contact details', () => {
  it('are shown to the engineer and not to the viewer', async () => {
    const engineer = await visit();
    await signIn(engineer, 'ENGINEER');
    const { customers } = await ask<{ customers: { rows: { id: string; phone: string }[] } }>(
      engineer,
      '{ customers(limit: 1) { rows { id phone } } }',
    );
    const [customer] = customers.rows;
    if (!customer) throw new Error('The demo company has customers.');
    await engineer.goto(`/customers/${customer.id}/show`);
    await engineer.getByText(customer.phone).first().waitFor();

    const viewer = await visit();
    await signIn(viewer, 'VIEWER');
    await viewer.goto(`/customers/${customer.id}/show`);
    await viewer.getByRole('heading').first().waitFor();
    await viewer.waitForLoadState('networkidle');
    expect(await viewer.getByText(customer.phone).count()).toBe(0);
  });
});

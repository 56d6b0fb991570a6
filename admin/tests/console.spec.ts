import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import type { Installation } from '../../bin/stack/installation.js'
import { until } from '../../backend/tests/until.js'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { openAct } from './open_act.js'
import { plantJob } from './plant_job.js'
import { typeDay } from './type_day.js'

test.group('The console in a browser', (group) => {
  let installation: Installation
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
    installation = browser.installation
  })
  group.each.teardown(() => browser.closePages())

  const page = () => browser.page()
  async function signIn(login: string, first = '泰州凤城学院') {
    const opened = await browser.signIn(login)
    await opened.locator('tbody tr', { hasText: first }).waitFor()
    return opened
  }

  const clockShows = (opened: Page, moment: string) =>
    opened.locator('[data-testid=clock-now]', { hasText: moment }).waitFor({ timeout: 90_000 })

  async function jumpTo(opened: Page, day: string) {
    await opened.getByRole('button', { name: '跳到…' }).click()
    await typeDay(opened, 'jumpTo', day)
    await opened.getByRole('button', { name: '跳到这一天' }).click()
  }

  test('a wrong password is told in Chinese, and what was typed stays', async ({ assert }) => {
    const opened = await page()
    await opened.goto(installation.url)
    await opened.fill('input[name=username]', 'admin@example.test')
    await opened.fill('input[name=password]', 'wrong-one')
    await opened.click('button[type=submit]')
    await opened.getByText('邮箱或密码不正确').waitFor()
    assert.equal(await opened.inputValue('input[name=username]'), 'admin@example.test')
  })

  test('the centre sees twelve units, soonest due first, in Shanghai’s days', async ({
    assert,
  }) => {
    const opened = await signIn('admin')
    await clockShows(opened, '2023-03-01 00:00')
    const rows = await opened.locator('tbody tr').allInnerTexts()
    assert.lengthOf(rows, 12)
    assert.match(rows[0]!, /泰州.*待设置.*学校.*3月19日（周日）.*12/s)
    assert.match(rows[11]!, /南京.*5月3日（周三）/s)
  })

  test('a coordinator sees the own unit alone, and no menu of the centre', async ({ assert }) => {
    const opened = await signIn('90001')
    assert.lengthOf(await opened.locator('tbody tr').allInnerTexts(), 1)
    assert.equal(await opened.getByRole('menuitem', { name: '采集季', exact: true }).count(), 0)
    assert.equal(await opened.getByText('到下一事件').count(), 0)
  })

  test('a school sets its dates; refused, the form keeps what was typed; done, the board follows by itself', async ({
    assert,
  }) => {
    const watching = await signIn('operator')
    const opened = await signIn('90001')
    await opened.locator('tbody tr', { hasText: '泰州凤城学院' }).click()
    await opened.getByRole('button', { name: '设置采集时间' }).click()
    const dialog = opened.getByRole('dialog')
    await typeDay(dialog, 'window.lastDay', '2023-03-28')
    await dialog.locator('input[name="setup.contactName"]').fill('测试联系人')
    await dialog.locator('input[name="setup.contactPhone"]').fill('025-00000000')
    await dialog.locator('input[name="setup.mailingAddress"]').fill('测试路 1 号')
    await dialog.locator('textarea[name="setup.notice"]').fill('请按时参加')
    await dialog.getByRole('button', { name: '提交' }).click()
    const lastDay = dialog.locator('.MuiFormControl-root', { hasText: '最后一天' })
    await lastDay.getByText('采集时间应在本市时间段 2023-03-20 至 2023-03-26 之内').waitFor()
    assert.equal(await dialog.locator('input[name="setup.contactName"]').inputValue(), '测试联系人')
    await typeDay(dialog, 'window.lastDay', '2023-03-24')
    await dialog.getByRole('button', { name: '提交' }).click()
    await opened.getByText('已排期').first().waitFor()
    const row = watching.locator('tbody tr', { hasText: '泰州凤城学院' })
    await row.getByText('已排期').waitFor()
  })

  test('the clock is moved to the next event and to a date, and letters arrive', async () => {
    const opened = await signIn('operator')
    await opened.getByRole('button', { name: '到下一事件' }).click()
    await clockShows(opened, '2023-03-06 09:00')
    await jumpTo(opened, '2023-03-21')
    await clockShows(opened, '2023-03-21 09:00')
    const row = opened.locator('tbody tr', { hasText: '泰州凤城学院' })
    await row.getByText('采集中').waitFor()
    await until(async () => {
      const answer = await fetch(`${installation.inboxUrl}/letters.json`)
      const letters = (await answer.json()) as { subject: string }[]
      return letters.some(({ subject }) => subject.includes('采集开始'))
    })
    await opened.getByRole('menuitem', { name: '邮件' }).click()
    await opened.getByText('采集开始').first().waitFor()
  })

  test('a unit shows its timeline and explains its dates', async ({ assert }) => {
    const opened = await signIn('operator')
    await jumpTo(opened, '2023-04-10')
    await clockShows(opened, '2023-04-10 09:00')
    await opened.locator('tbody tr', { hasText: '泰州凤城学院' }).click()
    const act = async (name: string, fill?: () => Promise<void>) => {
      await openAct(opened, name)
      await fill?.()
      await opened.getByRole('dialog').getByRole('button', { name: '提交' }).click()
      await opened.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await act('开始制作')
    await act('上传合格照片', () => opened.locator('input[name=count]').fill('800'))
    await opened.getByText('校对反馈 5月9日（周二）').waitFor()
    await opened.getByText('自4月10日（周一）起第 20 个工作日').waitFor()
    const explained = await opened.locator('aside').innerText()
    assert.include(explained, '未计入：劳动节 4月29日（周六）至5月3日（周三）')
    assert.include(explained, '计入调休上班：劳动节 4月23日（周日），5月6日（周六）')
  })

  test('a photo that is handed in comes back judged, and a reviewer decides about it', async ({
    assert,
  }) => {
    const coordinator = await signIn('90002', '泰州里下河职业学院')
    await coordinator.locator('tbody tr').first().click()
    await coordinator.getByRole('tab', { name: '照片', exact: true }).click()
    await coordinator.locator('input[name=takenOn]').waitFor({ state: 'attached' })
    const school = coordinator.url()
    const photo = {
      name: '照片.jpg',
      mimeType: 'image/jpeg',
      buffer: await drawSyntheticStudent(syntheticStudent(3, ['side_light']), { fast: true }),
    }
    const handIn = async (file: typeof photo) => {
      // The window is over: the day and a reason are asked for before a file can be chosen.
      const single = 'input[type=file]:not([multiple])'
      await coordinator.locator(`${single}:disabled`).waitFor({ state: 'attached' })
      await typeDay(coordinator, 'takenOn', '2023-03-22')
      await coordinator.locator('input[name=outsideNote]').fill('存储卡晚到')
      await coordinator.locator('input[name=consent]').check()
      await coordinator.locator(`${single}:enabled`).setInputFiles(file)
    }
    await handIn(photo)
    await coordinator.getByText('面部光线均匀').waitFor()
    await coordinator.getByText('采集结束后补交的理由：存储卡晚到').waitFor()
    assert.match(await coordinator.locator('body').innerText(), /阴阳脸.*实测 .* EV > 界限 1 EV/)
    assert.equal(await coordinator.getByRole('button', { name: '通过' }).count(), 0)
    await coordinator.getByRole('button', { name: '重置' }).waitFor()
    await coordinator.getByRole('img', { name: '成片' }).waitFor()
    await coordinator.goto(school)
    await handIn(photo)
    await coordinator.getByText('这个文件已于4月10日（周一）09:00提交过').waitFor()
    await coordinator.getByText('面部光线均匀').waitFor()

    const reviewer = await signIn('reviewer')
    await reviewer.getByRole('menuitem', { name: '照片' }).click()
    await reviewer.getByRole('link', { name: '列表', exact: true }).click()
    await reviewer.locator('th', { hasText: '拍摄日期' }).waitFor()
    // The newest first: an attempt before this one has left another.
    await reviewer.locator('tbody tr', { hasText: '泰州里下河职业学院' }).first().click()
    await reviewer.getByRole('button', { name: '重置' }).click()
    await reviewer.locator('textarea[name=reason]').fill('阴阳脸')
    await reviewer.getByRole('dialog').getByRole('button', { name: '提交' }).click()
    await reviewer.getByText('已重置').first().waitFor()

    await coordinator.getByText('重新拍摄并提交').waitFor()
    const again = {
      ...photo,
      buffer: await drawSyntheticStudent(syntheticStudent(3), { fast: true }),
    }
    await handIn(again)
    // It passes, and waits until somebody says whom it shows.
    await coordinator.getByText('待审核', { exact: true }).first().waitFor()
    await coordinator.getByText('还不知道照片中是谁').waitFor()
  })

  test('limits are tried out, proposed, and in force once a second person agrees', async ({
    assert,
  }) => {
    const limitsOf = async (login: string) => {
      const opened = await signIn(login)
      await opened.getByRole('menuitem', { name: '采集季', exact: true }).click()
      await opened.locator('tbody').getByText('2023 年图像采集季').click()
      await opened.getByText('照片检查界限').click()
      await opened.getByRole('tab', { name: '基础模型' }).click()
      return opened
    }
    const opened = await limitsOf('admin')
    const sides = opened.locator('tr', { hasText: '两侧亮度差' }).locator('input')
    await sides.first().fill('0.01')
    await opened.getByRole('button', { name: '试算' }).click()
    await opened.getByText(/\d+ 张会变严/).waitFor()
    await opened.getByLabel('理由').fill('本季从严')
    await opened.getByRole('button', { name: '保存为新版本' }).click()
    await opened.getByText('两侧亮度差：提示 1 EV → 0.01 EV').waitFor()

    const second = await limitsOf('deputy')
    await second.getByText(/中心管理员提出的第 \d+ 版界限（基础模型）等您批准/).waitFor()
    // One that an attempt before this one has left stands above it.
    const agree = second.getByRole('button', { name: '批准生效' }).last()
    assert.isTrue(await agree.isDisabled(), 'nobody agrees without having tried it out')
    await second.getByRole('button', { name: '试算' }).last().click()
    await agree.click()
    await second.getByText(/中心副管理员批准/).waitFor()
  })

  test('the centre sees the progress and the result of a job; a school sees its own jobs alone', async ({
    assert,
  }) => {
    await plantJob(installation)
    const opened = await signIn('operator')
    await opened.getByRole('menuitem', { name: '后台任务' }).click()
    const row = opened.locator('tbody tr', { hasText: '应用放假安排' })
    await row.getByText('148 / 150').waitFor()
    assert.include(await row.innerText(), '未全部完成')
    await row.click()
    await opened.getByText('未能应用到：金陵江宁学院').waitFor()
    await opened.getByText('泰州凤城学院：校对反馈由5月9日（周二）改为5月10日（周三）').waitFor()
    const school = await signIn('90001')
    await school.getByRole('menuitem', { name: '后台任务' }).click()
    await school.locator('h1', { hasText: '后台任务' }).waitFor()
    assert.equal(await school.getByText('应用放假安排').count(), 0)
  })

  test('without a server the console says so in Chinese, stays where it is and goes on with it', async ({
    assert,
  }) => {
    const opened = await signIn('operator')
    await installation.web!.stop()
    await opened.getByText('连接不上服务器').first().waitFor()
    assert.isAbove(await opened.locator('tbody tr').count(), 10)
    await installation.startWeb()
    const notice = opened.getByText('连接不上服务器').first()
    await notice.waitFor({ state: 'detached', timeout: 90_000 })
    await opened.route('**/api/**', (route) => route.abort())
    await opened.reload()
    await opened.getByText('连接不上服务器').first().waitFor()
    assert.equal(await opened.locator('input[name=password]').count(), 0)
    await opened.unroute('**/api/**')
    await opened.reload()
    await opened.locator('tbody tr', { hasText: '泰州凤城学院' }).waitFor()
  })

  test('in English there is not one Chinese label left', async ({ assert }) => {
    const opened = await signIn('admin')
    await opened.getByRole('button', { name: 'English' }).click()
    await opened.getByText('Season board').first().waitFor()
    const labels = await opened
      .locator('th, header button, nav, .RaMenu-open, [data-testid=clock-state]')
      .allInnerTexts()
    const chinese = labels.join(' ').replace(/中心管理员|图采季|2023 年图像采集季|中文/g, '')
    assert.notMatch(chinese, /\p{Script=Han}/u)
  })

  test('while nobody works for the engine the console says so, and still reads', async ({
    assert,
  }) => {
    const opened = await signIn('operator')
    await installation.stack.temporal!.crash()
    await opened.locator('[data-testid=engine-offline]').waitFor()
    assert.isAbove(await opened.locator('tbody tr').count(), 10)
    await installation.stack.temporal!.start()
    await opened
      .locator('[data-testid=engine-offline]')
      .waitFor({ state: 'detached', timeout: 60_000 })
  })
})

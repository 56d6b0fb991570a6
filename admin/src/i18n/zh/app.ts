export const app = {
  app: {
    title: '图采季',
    subtitle: '高校毕业生图像采集',
    inbox: '演练收件箱',
    copied: '已复制',
    copy_by_hand: '浏览器不让自动复制：文字已选中，请用系统菜单复制。',
    unreachable: '连接不上服务器，请检查网络后重试。已填写的内容仍在页面上。',
    reads_failed: '一部分内容读取失败：%{message}',
    offline: '流程服务离线：可以查看，暂时不能操作。您的内容不会丢失。',
  },
  who: { school: '学校', centre: '中心', finance: '财务', printing: '冲印', timer: '时间' },
  roles: {
    centre_admin: '中心管理员',
    operator: '业务员',
    reviewer: '审核员',
    finance: '财务',
    printing: '冲印',
    auditor: '审计员',
    coordinator: '学校联系人',
    college: '学院',
    class_teacher: '班主任',
  },
}

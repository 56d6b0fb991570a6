/**
 * What texts of codes have in common, for the compressor; what is most frequent stands last. It belongs to the
 * format `TCSIM1`: a change makes all codes unreadable that were made before, and needs another prefix.
 */
export const DICTIONARY = Buffer.from(
  [
    '马克思主义理论汉语言文学新闻传播法学教育学前教育体育音乐美术视觉传达设计环境设计',
    '英语日语商务国际经济与贸易金融会计市场营销旅游管理人力资源工商管理行政管理物流管理',
    '数学与应用数学物理化学生物技术食品科学与工程临床医学护理药学中医学农业资源与环境',
    '土木建筑给排水测绘交通运输车辆化学制药材料科学与工程材料成型及控制工程机械设计制造及其自动化',
    '机械电气工程及其自动化通信电子信息工程数据科学与大数据技术人工智能物联网网络软件计算机科学与技术',
    '（中外合作办学）(专升本)(师范)卓越实验方向学院专业研究生',
    '普通高等教育成人高等教育开放教育网络教育第二学士学位博士硕士研究生专科（高职）',
    '2021202220232024202520262027级一二三四五班********',
    '","bynd":"2026","xjzt":"注册学籍"}',
    '{"sjc":"16","cjm":"","yxdm":"1","zjhm":"","xh":"20","cc":"本科","xllb":"普通","xm":"*","bh":"',
  ].join('')
)

export const jobs = {
  jobs: {
    queued: '排队中',
    running: '进行中',
    done: '已完成',
    failed: '未全部完成',
    cancelled: '已取消',
    kinds: {
      apply_calendar: '应用放假安排',
      import_list: '导入学生名单',
      upload_photos: '上传照片文件夹',
      reset_photos: '批量重置照片',
      print_sheet: '打印核对表',
      pack_photos: '打包电子照片',
    },
    failures: {
      data_refused: '数据不合要求，没有写入任何内容。请核对文件后重新导入；仍不行请联系中心。',
      given_up: '多次重试仍未成功，没有全部完成。请联系系统管理员查明原因，然后重新开始。',
      list_rows_unnamed:
        '有错误行缺少可用的学号，替换会误删这些学生，因此没有写入任何内容。请先改正或删去这些行。',
      chromium_missing:
        '服务器没有 Chromium，不能打印 PDF。请系统管理员安装 Chromium（或用 CHROMIUM_PATH 指出其路径），然后重新打印。',
      fonts_missing:
        '服务器没有中文字体（fonts-noto-cjk），生僻字会缺失，因此没有打印。请系统管理员安装该字体，然后重新打印。',
      package_empty: '所选范围内已没有您可以下载的照片，因此没有打包。请刷新页面后重试。',
      package_too_large:
        '照片总量超过 4 GB，一个压缩包放不下，因此没有打包。请按学院或班级分别打包。',
      store_full:
        '服务器的存储空间已满，照片没有打包成功，也没有留下残缺的文件。请系统管理员清理空间，然后重新打包。',
      sheet_empty: '所选范围内已没有您可以校对的照片，因此没有打印。请刷新页面后重试。',
    },
    packed: {
      ready: '已打包 %{smart_count} 张照片。',
      to_page: '去下载',
    },
    sheet: {
      ready: '核对表已生成：%{pages} 页，%{photos} 张照片。',
      download: '下载核对表（PDF）',
      own: '含学生照片，只有生成它的人可以下载，请妥善保管。',
      print: '打印核对表',
      all_colleges: '全部学院',
      print_class: '打印本班核对表',
    },
    no_result: '还没有结果，或结果已过保存期（30 天）。各校的变化见学校页面的时间线。',
    reached: '已应用到 %{units} 所学校。',
    not_reached: '未能应用到：%{names}。请联系系统管理员查明原因，然后重新应用。',
    cancel: '取消任务',
    kept_until: '结果保存至',
    and: '、',
    moved: '%{kind}由%{from}改为%{to}',
    line: '%{unit}：%{changes}',
    resets: {
      reset: '已重置 %{smart_count} 张照片。',
      refused: '%{smart_count} 张没有重置：%{why}',
      to_wall: '查看已重置的照片',
      why: {
        decided_by_other: '已由他人先处理',
        photo_state: '已经不是可以重置的状态',
        not_allowed: '您已没有这项权限',
        wrong_phase: '本校的采集季已经办结或终止',
        other: '请打开照片查看',
      },
    },
    none_moved: '没有学校的期限因此改变。',
  },
}

import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'sign_in': { paramsTuple?: []; params?: {} }
    'list_ways': { paramsTuple?: []; params?: {} }
    'begin_at_provider': { paramsTuple?: []; params?: {} }
    'return_from_provider': { paramsTuple?: []; params?: {} }
    'confirm_provider_sign_in': { paramsTuple?: []; params?: {} }
    'forgotten_password': { paramsTuple?: []; params?: {} }
    'check_link': { paramsTuple?: []; params?: {} }
    'accept_invitation': { paramsTuple?: []; params?: {} }
    'show_ways_in': { paramsTuple?: []; params?: {} }
    'show_phone_document': { paramsTuple?: []; params?: {} }
    'open_phone': { paramsTuple?: []; params?: {} }
    'open_by_real_name': { paramsTuple?: []; params?: {} }
    'receive_shot': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_own_picture': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'pay_for_draft': { paramsTuple?: []; params?: {} }
    'ask_wechat_login': { paramsTuple?: []; params?: {} }
    'ask_payment': { paramsTuple?: []; params?: {} }
    'accept_wechat': { paramsTuple?: []; params?: {} }
    'leave_phone': { paramsTuple?: []; params?: {} }
    'show_standing': { paramsTuple?: []; params?: {} }
    'record_number': { paramsTuple?: []; params?: {} }
    'choose_notices': { paramsTuple?: []; params?: {} }
    'record_device': { paramsTuple?: []; params?: {} }
    'record_reading': { paramsTuple: [ParamValue]; params: {'step': ParamValue} }
    'show_film': { paramsTuple?: []; params?: {} }
    'open_shot': { paramsTuple?: []; params?: {} }
    'submit_draft': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'withdraw_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'remove_draft': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'withdraw_consent': { paramsTuple?: []; params?: {} }
    'show_privacy': { paramsTuple?: []; params?: {} }
    'mark_own': { paramsTuple?: []; params?: {} }
    'show_inbox': { paramsTuple?: []; params?: {} }
    'read_inbox': { paramsTuple?: []; params?: {} }
    'set_channels': { paramsTuple?: []; params?: {} }
    'show_kiosk': { paramsTuple?: []; params?: {} }
    'pass_student': { paramsTuple?: []; params?: {} }
    'open_kiosk_session': { paramsTuple?: []; params?: {} }
    'open_kiosk_session_by_name': { paramsTuple?: []; params?: {} }
    'receive_notice': { paramsTuple?: []; params?: {} }
    'show_open_api': { paramsTuple?: []; params?: {} }
    'send_photo': { paramsTuple?: []; params?: {} }
    'show_sent_photo': { paramsTuple: [ParamValue]; params: {'externalNo': ParamValue} }
    'show_session': { paramsTuple?: []; params?: {} }
    'set_language': { paramsTuple?: []; params?: {} }
    'change_password': { paramsTuple?: []; params?: {} }
    'confirm_identity': { paramsTuple?: []; params?: {} }
    'show_second_factor': { paramsTuple?: []; params?: {} }
    'propose_second_factor': { paramsTuple?: []; params?: {} }
    'confirm_second_factor': { paramsTuple?: []; params?: {} }
    'remove_second_factor': { paramsTuple?: []; params?: {} }
    'renew_recovery_codes': { paramsTuple?: []; params?: {} }
    'show_identity': { paramsTuple?: []; params?: {} }
    'untie_identity': { paramsTuple?: []; params?: {} }
    'sign_out': { paramsTuple?: []; params?: {} }
    'list_own_sessions': { paramsTuple?: []; params?: {} }
    'end_other_sessions': { paramsTuple?: []; params?: {} }
    'end_session': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_presets': { paramsTuple?: []; params?: {} }
    'list_seasons': { paramsTuple?: []; params?: {} }
    'create_season': { paramsTuple?: []; params?: {} }
    'show_season': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'update_season': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'delete_season': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_rules': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_publication': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'publish_season': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'add_units': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_windows': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'import_windows': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_calendar': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'calendarId': ParamValue} }
    'apply_calendar': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'calendarId': ParamValue} }
    'list_season_units': { paramsTuple?: []; params?: {} }
    'send_reminders': { paramsTuple?: []; params?: {} }
    'preview_reminders': { paramsTuple?: []; params?: {} }
    'show_season_unit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_progress': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_memo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'draw_memo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'print_memo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_timeline': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_deadlines': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_day_counts': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'count_day': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day': ParamValue} }
    'show_decision': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'act': ParamValue} }
    'perform_act': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'act': ParamValue} }
    'list_calendars': { paramsTuple?: []; params?: {} }
    'show_calendar': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'add_calendar': { paramsTuple?: []; params?: {} }
    'preview_notice': { paramsTuple?: []; params?: {} }
    'list_tasks': { paramsTuple?: []; params?: {} }
    'show_engine': { paramsTuple?: []; params?: {} }
    'list_units': { paramsTuple?: []; params?: {} }
    'create_unit': { paramsTuple?: []; params?: {} }
    'show_unit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_unit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_regions': { paramsTuple?: []; params?: {} }
    'create_region': { paramsTuple?: []; params?: {} }
    'show_region': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_region': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'set_contact': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_centre_people': { paramsTuple?: []; params?: {} }
    'list_people': { paramsTuple?: []; params?: {} }
    'invite_person': { paramsTuple?: []; params?: {} }
    'invite_sheet': { paramsTuple?: []; params?: {} }
    'show_person': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_person': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'add_grant': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'end_grant': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'disable_person': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reset_second_factor': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'hand_over': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'invite_again': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_school_people': { paramsTuple?: []; params?: {} }
    'invite_school_person': { paramsTuple?: []; params?: {} }
    'invite_school_sheet': { paramsTuple?: []; params?: {} }
    'end_school_grant': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'invite_school_person_again': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_returns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'register_return': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'resolve_return': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_students': { paramsTuple?: []; params?: {} }
    'add_student': { paramsTuple?: []; params?: {} }
    'search_students': { paramsTuple?: []; params?: {} }
    'show_student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mark_absent': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'end_absence': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_colleges': { paramsTuple?: []; params?: {} }
    'create_college': { paramsTuple?: []; params?: {} }
    'show_college': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_college': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_classes': { paramsTuple?: []; params?: {} }
    'create_class': { paramsTuple?: []; params?: {} }
    'show_class': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_class': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'delete_class': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mark_class_absent': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'end_class_absences': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_expectations': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'declare_heads': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_batches': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'draw_batch': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_left_out': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_proof': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_proof_items': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mark_students': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mark_class_right': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'confirm_class': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_unit_errata': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'draw_round': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'report_late': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_errata': { paramsTuple?: []; params?: {} }
    'show_erratum': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'edit_erratum': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'answer_erratum': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'recheck_erratum': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'print_sheet': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_letters_to_decide': { paramsTuple?: []; params?: {} }
    'list_download_letters': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'send_download_letter': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'print_download_letter': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'decide_download_letter': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_form_prints': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'print_form': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_forms_to_decide': { paramsTuple?: []; params?: {} }
    'list_ratings': { paramsTuple?: []; params?: {} }
    'list_feedback_forms': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_scan': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'page': ParamValue} }
    'show_scan_picture': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'page': ParamValue} }
    'list_packages': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'count_package': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'order_package': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_downloads': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'open_link': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_package': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_photos': { paramsTuple?: []; params?: {} }
    'list_waiting_work': { paramsTuple?: []; params?: {} }
    'show_wall': { paramsTuple?: []; params?: {} }
    'count_wall': { paramsTuple?: []; params?: {} }
    'list_broken_rules': { paramsTuple?: []; params?: {} }
    'look_at_photos': { paramsTuple?: []; params?: {} }
    'undo_act': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'stand_before': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_today': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_reset_reasons': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_reset': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'count_resets': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'order_resets': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'decide_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'retake_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'appeal_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'exempt_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'match_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'swap_photos': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'discard_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'crop_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'take_own_product': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'make_again': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'exempt_student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'merge_student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_ground': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_picture': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'hand_in_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'known_files': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'resolve_numbers': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'open_upload': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'report_upload': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_limits': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'propose_limits': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_limits': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'approve_limits': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_rechecks': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'start_recheck': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_collectors': { paramsTuple?: []; params?: {} }
    'create_collector': { paramsTuple?: []; params?: {} }
    'show_collector': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_collector': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'revoke_collector': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'renew_key': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'set_hook': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'remove_hook': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'send_again': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'scan_code': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'scan_picture': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_conflicts': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'decide_conflict': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'print_class_codes': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'print_student_code': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_locks': { paramsTuple?: []; params?: {} }
    'end_locks': { paramsTuple?: []; params?: {} }
    'list_requests': { paramsTuple?: []; params?: {} }
    'answer_request': { paramsTuple?: []; params?: {} }
    'list_kiosks': { paramsTuple?: []; params?: {} }
    'open_kiosk': { paramsTuple?: []; params?: {} }
    'attest_film': { paramsTuple?: []; params?: {} }
    'close_kiosk': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_student_payment': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'waive_payment': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'end_waiver': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'waive_payments': { paramsTuple?: []; params?: {} }
    'end_waivers': { paramsTuple?: []; params?: {} }
    'list_refunds': { paramsTuple?: []; params?: {} }
    'show_student_notices': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_template': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'read_list_columns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_imports': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_list': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_list_quality': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_layout_versions': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'freeze_layout': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_import': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'drop_import': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_import_rows': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_error_rows': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'run_list': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_centre_home': { paramsTuple?: []; params?: {} }
    'show_review_home': { paramsTuple?: []; params?: {} }
    'show_finance_home': { paramsTuple?: []; params?: {} }
    'show_printing_home': { paramsTuple?: []; params?: {} }
    'list_jobs': { paramsTuple?: []; params?: {} }
    'show_job': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_result': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'cancel_job': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'open_stream': { paramsTuple?: []; params?: {} }
    'export_list': { paramsTuple: [ParamValue]; params: {'list': ParamValue} }
    'export_progress': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_clock': { paramsTuple?: []; params?: {} }
    'show_clock_forecast': { paramsTuple?: []; params?: {} }
    'show_last_move': { paramsTuple?: []; params?: {} }
    'move_clock': { paramsTuple?: []; params?: {} }
    'set_clock_mode': { paramsTuple?: []; params?: {} }
    'list_documents': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'store_document': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'open_document': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_document': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_document_page': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'page': ParamValue} }
    'list_letters': { paramsTuple?: []; params?: {} }
    'list_unit_letters': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settle_letter': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_templates': { paramsTuple?: []; params?: {} }
    'show_template': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
    'list_template_versions': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
    'preview_template': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
    'try_template': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
    'change_template': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
    'reset_template': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
    'list_audit_entries': { paramsTuple?: []; params?: {} }
  }
  POST: {
    'sign_in': { paramsTuple?: []; params?: {} }
    'begin_at_provider': { paramsTuple?: []; params?: {} }
    'confirm_provider_sign_in': { paramsTuple?: []; params?: {} }
    'forgotten_password': { paramsTuple?: []; params?: {} }
    'check_link': { paramsTuple?: []; params?: {} }
    'accept_invitation': { paramsTuple?: []; params?: {} }
    'open_phone': { paramsTuple?: []; params?: {} }
    'open_by_real_name': { paramsTuple?: []; params?: {} }
    'receive_shot': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'pay_for_draft': { paramsTuple?: []; params?: {} }
    'ask_payment': { paramsTuple?: []; params?: {} }
    'accept_wechat': { paramsTuple?: []; params?: {} }
    'show_film': { paramsTuple?: []; params?: {} }
    'open_shot': { paramsTuple?: []; params?: {} }
    'submit_draft': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'withdraw_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'remove_draft': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'withdraw_consent': { paramsTuple?: []; params?: {} }
    'pass_student': { paramsTuple?: []; params?: {} }
    'open_kiosk_session': { paramsTuple?: []; params?: {} }
    'open_kiosk_session_by_name': { paramsTuple?: []; params?: {} }
    'receive_notice': { paramsTuple?: []; params?: {} }
    'send_photo': { paramsTuple?: []; params?: {} }
    'confirm_identity': { paramsTuple?: []; params?: {} }
    'propose_second_factor': { paramsTuple?: []; params?: {} }
    'renew_recovery_codes': { paramsTuple?: []; params?: {} }
    'create_season': { paramsTuple?: []; params?: {} }
    'publish_season': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'add_units': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'import_windows': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'apply_calendar': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'calendarId': ParamValue} }
    'send_reminders': { paramsTuple?: []; params?: {} }
    'preview_reminders': { paramsTuple?: []; params?: {} }
    'draw_memo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'print_memo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'perform_act': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'act': ParamValue} }
    'add_calendar': { paramsTuple?: []; params?: {} }
    'preview_notice': { paramsTuple?: []; params?: {} }
    'create_unit': { paramsTuple?: []; params?: {} }
    'create_region': { paramsTuple?: []; params?: {} }
    'invite_person': { paramsTuple?: []; params?: {} }
    'invite_sheet': { paramsTuple?: []; params?: {} }
    'add_grant': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'hand_over': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'invite_again': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'invite_school_person': { paramsTuple?: []; params?: {} }
    'invite_school_sheet': { paramsTuple?: []; params?: {} }
    'invite_school_person_again': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'register_return': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'resolve_return': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'add_student': { paramsTuple?: []; params?: {} }
    'search_students': { paramsTuple?: []; params?: {} }
    'mark_absent': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'end_absence': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'create_college': { paramsTuple?: []; params?: {} }
    'create_class': { paramsTuple?: []; params?: {} }
    'mark_class_absent': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'end_class_absences': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'declare_heads': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'draw_batch': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mark_students': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mark_class_right': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'confirm_class': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'draw_round': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'report_late': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'answer_erratum': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'recheck_erratum': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'print_sheet': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'send_download_letter': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'print_download_letter': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'decide_download_letter': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'print_form': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'order_package': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'open_link': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'look_at_photos': { paramsTuple?: []; params?: {} }
    'undo_act': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_reset': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'order_resets': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'decide_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'retake_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'appeal_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'exempt_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'match_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'swap_photos': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'discard_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'crop_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'take_own_product': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'make_again': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'exempt_student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'merge_student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'hand_in_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'known_files': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'resolve_numbers': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'open_upload': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'propose_limits': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_limits': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'approve_limits': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'start_recheck': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'create_collector': { paramsTuple?: []; params?: {} }
    'revoke_collector': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'renew_key': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'set_hook': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'send_again': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'scan_code': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'scan_picture': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'decide_conflict': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'print_class_codes': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'print_student_code': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'end_locks': { paramsTuple?: []; params?: {} }
    'answer_request': { paramsTuple?: []; params?: {} }
    'open_kiosk': { paramsTuple?: []; params?: {} }
    'attest_film': { paramsTuple?: []; params?: {} }
    'close_kiosk': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'waive_payment': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'end_waiver': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'waive_payments': { paramsTuple?: []; params?: {} }
    'end_waivers': { paramsTuple?: []; params?: {} }
    'read_list_columns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_list': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'freeze_layout': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'run_list': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'cancel_job': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'move_clock': { paramsTuple?: []; params?: {} }
    'store_document': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settle_letter': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_template': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
    'try_template': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
  }
  GET: {
    'list_ways': { paramsTuple?: []; params?: {} }
    'return_from_provider': { paramsTuple?: []; params?: {} }
    'show_ways_in': { paramsTuple?: []; params?: {} }
    'show_phone_document': { paramsTuple?: []; params?: {} }
    'show_own_picture': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'ask_wechat_login': { paramsTuple?: []; params?: {} }
    'show_standing': { paramsTuple?: []; params?: {} }
    'show_privacy': { paramsTuple?: []; params?: {} }
    'show_inbox': { paramsTuple?: []; params?: {} }
    'show_kiosk': { paramsTuple?: []; params?: {} }
    'show_open_api': { paramsTuple?: []; params?: {} }
    'show_sent_photo': { paramsTuple: [ParamValue]; params: {'externalNo': ParamValue} }
    'show_session': { paramsTuple?: []; params?: {} }
    'show_second_factor': { paramsTuple?: []; params?: {} }
    'show_identity': { paramsTuple?: []; params?: {} }
    'list_own_sessions': { paramsTuple?: []; params?: {} }
    'list_presets': { paramsTuple?: []; params?: {} }
    'list_seasons': { paramsTuple?: []; params?: {} }
    'show_season': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_rules': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_publication': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_windows': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_calendar': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'calendarId': ParamValue} }
    'list_season_units': { paramsTuple?: []; params?: {} }
    'show_season_unit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_progress': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_memo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_timeline': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_deadlines': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_day_counts': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_decision': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'act': ParamValue} }
    'list_calendars': { paramsTuple?: []; params?: {} }
    'show_calendar': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_tasks': { paramsTuple?: []; params?: {} }
    'show_engine': { paramsTuple?: []; params?: {} }
    'list_units': { paramsTuple?: []; params?: {} }
    'show_unit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_regions': { paramsTuple?: []; params?: {} }
    'show_region': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_centre_people': { paramsTuple?: []; params?: {} }
    'list_people': { paramsTuple?: []; params?: {} }
    'show_person': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_school_people': { paramsTuple?: []; params?: {} }
    'list_returns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_students': { paramsTuple?: []; params?: {} }
    'show_student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_colleges': { paramsTuple?: []; params?: {} }
    'show_college': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_classes': { paramsTuple?: []; params?: {} }
    'show_class': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_expectations': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_batches': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_left_out': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_proof': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_proof_items': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_unit_errata': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_errata': { paramsTuple?: []; params?: {} }
    'show_erratum': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_letters_to_decide': { paramsTuple?: []; params?: {} }
    'list_download_letters': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_form_prints': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_forms_to_decide': { paramsTuple?: []; params?: {} }
    'list_ratings': { paramsTuple?: []; params?: {} }
    'list_feedback_forms': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_scan': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'page': ParamValue} }
    'show_scan_picture': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'page': ParamValue} }
    'list_packages': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'count_package': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_downloads': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_package': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_photos': { paramsTuple?: []; params?: {} }
    'list_waiting_work': { paramsTuple?: []; params?: {} }
    'show_wall': { paramsTuple?: []; params?: {} }
    'count_wall': { paramsTuple?: []; params?: {} }
    'list_broken_rules': { paramsTuple?: []; params?: {} }
    'show_today': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_reset_reasons': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'count_resets': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_ground': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_picture': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'show_limits': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_rechecks': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_collectors': { paramsTuple?: []; params?: {} }
    'show_collector': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_conflicts': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_locks': { paramsTuple?: []; params?: {} }
    'list_requests': { paramsTuple?: []; params?: {} }
    'list_kiosks': { paramsTuple?: []; params?: {} }
    'show_student_payment': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_refunds': { paramsTuple?: []; params?: {} }
    'show_student_notices': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_template': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_imports': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_list_quality': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_layout_versions': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_import': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_import_rows': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_error_rows': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_centre_home': { paramsTuple?: []; params?: {} }
    'show_review_home': { paramsTuple?: []; params?: {} }
    'show_finance_home': { paramsTuple?: []; params?: {} }
    'show_printing_home': { paramsTuple?: []; params?: {} }
    'list_jobs': { paramsTuple?: []; params?: {} }
    'show_job': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_result': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'open_stream': { paramsTuple?: []; params?: {} }
    'export_list': { paramsTuple: [ParamValue]; params: {'list': ParamValue} }
    'export_progress': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_clock': { paramsTuple?: []; params?: {} }
    'show_clock_forecast': { paramsTuple?: []; params?: {} }
    'show_last_move': { paramsTuple?: []; params?: {} }
    'list_documents': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'open_document': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_document': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_document_page': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'page': ParamValue} }
    'list_letters': { paramsTuple?: []; params?: {} }
    'list_unit_letters': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_templates': { paramsTuple?: []; params?: {} }
    'show_template': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
    'list_template_versions': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
    'list_audit_entries': { paramsTuple?: []; params?: {} }
  }
  HEAD: {
    'list_ways': { paramsTuple?: []; params?: {} }
    'return_from_provider': { paramsTuple?: []; params?: {} }
    'show_ways_in': { paramsTuple?: []; params?: {} }
    'show_phone_document': { paramsTuple?: []; params?: {} }
    'show_own_picture': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'ask_wechat_login': { paramsTuple?: []; params?: {} }
    'show_standing': { paramsTuple?: []; params?: {} }
    'show_privacy': { paramsTuple?: []; params?: {} }
    'show_inbox': { paramsTuple?: []; params?: {} }
    'show_kiosk': { paramsTuple?: []; params?: {} }
    'show_open_api': { paramsTuple?: []; params?: {} }
    'show_sent_photo': { paramsTuple: [ParamValue]; params: {'externalNo': ParamValue} }
    'show_session': { paramsTuple?: []; params?: {} }
    'show_second_factor': { paramsTuple?: []; params?: {} }
    'show_identity': { paramsTuple?: []; params?: {} }
    'list_own_sessions': { paramsTuple?: []; params?: {} }
    'list_presets': { paramsTuple?: []; params?: {} }
    'list_seasons': { paramsTuple?: []; params?: {} }
    'show_season': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_rules': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_publication': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_windows': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'preview_calendar': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'calendarId': ParamValue} }
    'list_season_units': { paramsTuple?: []; params?: {} }
    'show_season_unit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_progress': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_memo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_timeline': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_deadlines': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_day_counts': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_decision': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'act': ParamValue} }
    'list_calendars': { paramsTuple?: []; params?: {} }
    'show_calendar': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_tasks': { paramsTuple?: []; params?: {} }
    'show_engine': { paramsTuple?: []; params?: {} }
    'list_units': { paramsTuple?: []; params?: {} }
    'show_unit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_regions': { paramsTuple?: []; params?: {} }
    'show_region': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_centre_people': { paramsTuple?: []; params?: {} }
    'list_people': { paramsTuple?: []; params?: {} }
    'show_person': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_school_people': { paramsTuple?: []; params?: {} }
    'list_returns': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_students': { paramsTuple?: []; params?: {} }
    'show_student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_colleges': { paramsTuple?: []; params?: {} }
    'show_college': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_classes': { paramsTuple?: []; params?: {} }
    'show_class': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_expectations': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_batches': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_left_out': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_proof': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_proof_items': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_unit_errata': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_errata': { paramsTuple?: []; params?: {} }
    'show_erratum': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_letters_to_decide': { paramsTuple?: []; params?: {} }
    'list_download_letters': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_form_prints': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_forms_to_decide': { paramsTuple?: []; params?: {} }
    'list_ratings': { paramsTuple?: []; params?: {} }
    'list_feedback_forms': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_scan': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'page': ParamValue} }
    'show_scan_picture': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'page': ParamValue} }
    'list_packages': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'count_package': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_downloads': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_package': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_photos': { paramsTuple?: []; params?: {} }
    'list_waiting_work': { paramsTuple?: []; params?: {} }
    'show_wall': { paramsTuple?: []; params?: {} }
    'count_wall': { paramsTuple?: []; params?: {} }
    'list_broken_rules': { paramsTuple?: []; params?: {} }
    'show_today': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_reset_reasons': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'count_resets': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_ground': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_picture': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'show_limits': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_rechecks': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_collectors': { paramsTuple?: []; params?: {} }
    'show_collector': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_conflicts': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_locks': { paramsTuple?: []; params?: {} }
    'list_requests': { paramsTuple?: []; params?: {} }
    'list_kiosks': { paramsTuple?: []; params?: {} }
    'show_student_payment': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_refunds': { paramsTuple?: []; params?: {} }
    'show_student_notices': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_template': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_imports': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_list_quality': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_layout_versions': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_import': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_import_rows': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_error_rows': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_centre_home': { paramsTuple?: []; params?: {} }
    'show_review_home': { paramsTuple?: []; params?: {} }
    'show_finance_home': { paramsTuple?: []; params?: {} }
    'show_printing_home': { paramsTuple?: []; params?: {} }
    'list_jobs': { paramsTuple?: []; params?: {} }
    'show_job': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'download_result': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'export_list': { paramsTuple: [ParamValue]; params: {'list': ParamValue} }
    'export_progress': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_clock': { paramsTuple?: []; params?: {} }
    'show_clock_forecast': { paramsTuple?: []; params?: {} }
    'show_last_move': { paramsTuple?: []; params?: {} }
    'list_documents': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'open_document': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_document': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'show_document_page': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'page': ParamValue} }
    'list_letters': { paramsTuple?: []; params?: {} }
    'list_unit_letters': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'list_templates': { paramsTuple?: []; params?: {} }
    'show_template': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
    'list_template_versions': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
    'list_audit_entries': { paramsTuple?: []; params?: {} }
  }
  DELETE: {
    'leave_phone': { paramsTuple?: []; params?: {} }
    'remove_second_factor': { paramsTuple?: []; params?: {} }
    'untie_identity': { paramsTuple?: []; params?: {} }
    'sign_out': { paramsTuple?: []; params?: {} }
    'end_other_sessions': { paramsTuple?: []; params?: {} }
    'end_session': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'delete_season': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reset_second_factor': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'delete_class': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'remove_hook': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'drop_import': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'reset_template': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
  }
  PUT: {
    'record_number': { paramsTuple?: []; params?: {} }
    'choose_notices': { paramsTuple?: []; params?: {} }
    'record_device': { paramsTuple?: []; params?: {} }
    'record_reading': { paramsTuple: [ParamValue]; params: {'step': ParamValue} }
    'mark_own': { paramsTuple?: []; params?: {} }
    'read_inbox': { paramsTuple?: []; params?: {} }
    'set_channels': { paramsTuple?: []; params?: {} }
    'change_password': { paramsTuple?: []; params?: {} }
    'confirm_second_factor': { paramsTuple?: []; params?: {} }
    'update_season': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'count_day': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day': ParamValue} }
    'change_unit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_region': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'set_contact': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_person': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'end_grant': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'disable_person': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'end_school_grant': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_college': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_class': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'stand_before': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'report_upload': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'change_collector': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'set_clock_mode': { paramsTuple?: []; params?: {} }
    'change_template': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
  }
  PATCH: {
    'set_language': { paramsTuple?: []; params?: {} }
    'edit_erratum': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}
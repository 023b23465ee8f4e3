/** Short messages that appear beside the page: {@link dev.hydraui.admin.notice.Notices}. */
package dev.hydraui.admin.notice;

package dev.hydraui.web.component;

import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/**
 * The icons, as one line of strokes each on a square of 24.
 *
 * <p>The shapes are Lucide's (see NOTICE), each brought into one path. A view names them by what
 * they stand for, such as {@code add}, or by Lucide's own name.
 */
final class Icons {

  /** A shape a line, behind the names it goes by, each between slashes. */
  private static final String SHAPES =
      """
      /activity/M22 12h-2.48a2 2 0 0 0-1.93 1.46l-2.35 8.36a.25.25 0 0 1-.48 0L9.24 2.18a.25.2\
      5 0 0 0-.48 0l-2.35 8.36A2 2 0 0 1 4.49 12H2
      /arrow-down/M12 5v14M0 0m19 12-7 7-7-7
      /arrow-left/back/m12 19-7-7 7-7M19 12H5
      /arrow-right/M5 12h14M0 0m12 5 7 7-7 7
      /arrow-up/m5 12 7-7 7 7M12 19V5
      /arrow-up-down/sort/m21 16-4 4-4-4M17 20V4M0 0m3 8 4-4 4 4M7 4v16
      /bell/M10.268 21a2 2 0 0 0 3.464 0M3.262 15.326A1 1 0 0 0 4 17h16a1 1 0 0 0 .74-1.673C19\
      .41 13.956 18 12.499 18 8A6 6 0 0 0 6 8c0 4.499-1.411 5.956-2.738 7.326
      /building/company/M12 10h.01M12 14h.01M12 6h.01M16 10h.01M16 14h.01M16 6h.01M8 10h.01M\
      8 14h.01M8 6h.01M9 22v-3a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v3M6 2h12a2 2 0 0 1 2 2v16a\
      2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-16a2 2 0 0 1 2 -2z
      /calendar/M8 2v3M16 2v3M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-14a\
      2 2 0 0 1 2 -2zM3 9h18
      /chart/chart-column/M3 3v16a2 2 0 0 0 2 2h16M18 17V9M13 17V5M8 17v-3
      /check/save/M20 6 9 17l-5-5
      /chevron-down/m6 9 6 6 6-6
      /chevron-left/previous/m15 18-6-6 6-6
      /chevron-right/next/m9 18 6-6-6-6
      /chevron-up/m18 15-6-6-6 6
      /chevrons-up-down/m7 15 5 5 5-5M0 0m7 9 5-5 5 5
      /circle-alert/danger/error/M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M12 8L12 12M12 16L12.\
      01 16
      /circle-check/success/M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M0 0m16 9-5.5 5.5L8 12
      /circle-question-mark/help/M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M9.09 9a3 3 0 0 1 5.8\
      3 1c0 2-3 3-3 3M12 17h.01
      /clock/M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M12 6v6l4 2
      /columns/columns-3/M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-14a\
      2 2 0 0 1 2 -2zM9 3v18M15 3v18
      /copy/M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2zM\
      4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2
      /database/M3 5a9 3 0 1 0 18 0a9 3 0 1 0 -18 0M3 5V19A9 3 0 0 0 21 19V5M3 12A9 3 0 0 0 2\
      1 12
      /download/M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M0 0m7 10 5 5 5-5
      /ellipsis/more/M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M18 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M\
      4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0
      /external/external-link/M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a\
      2 2 0 0 1 2-2h6
      /eye/M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10\
      .75 0 0 1-19.876 0M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0
      /eye-off/M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.74\
      7 0 0 1-1.444 2.49M14.084 14.158a3 3 0 0 1-4.242-4.242M17.479 17.499a10.75 10.75 0 0 1-1\
      5.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143M0 0m2 2 20 20
      /file/file-text/M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.58\
      8A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2zM14 2v5a1 1 0 0 0 1 1h5M10 9H8M16 13H8M16 17H8
      /folder/M20 20a2 2 0 0 0 2-2V8a2 2 0 0 0-2-2h-7.9a2 2 0 0 1-1.69-.9L9.6 3.9A2 2 0 0 0 7.\
      93 3H4a2 2 0 0 0-2 2v13a2 2 0 0 0 2 2Z
      /deal/handshake/m11 17 2 2a1 1 0 1 0 3-3M0 0m14 14 2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a\
      3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a\
      2 2 0 0 0 1.42.25L21 4M0 0m21 3 1 11h-2M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3M3 4h8
      /home/house/M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8M3 10a2 2 0 0 1 .709-1.528l7-6a\
      2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z
      /image/M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2zM\
      7 9a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M0 0m21 15-3.086-3.086a2 2 0 0 0-2.828 0L6 21
      /empty/inbox/M22 12 16 12 14 15 10 15 8 12 2 12M5.45 5.11 2 12v6a2 2 0 0 0 2 2h16a\
      2 2 0 0 0 2-2v-6l-3.45-6.89A2 2 0 0 0 16.76 4H7.24a2 2 0 0 0-1.79 1.11z
      /info/M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0M12 16v-4M12 8h.01
      /key/key-round/M2.586 17.414A2 2 0 0 0 2 18.828V21a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1v-1a\
      1 1 0 0 1 1-1h1a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h.172a2 2 0 0 0 1.414-.586l.814-.814a6.5 6\
      .5 0 1 0-4-4zM16 7.5a0.5 0.5 0 1 0 1 0a0.5 0.5 0 1 0 -1 0
      /grid/layout-grid/M4 3h5a1 1 0 0 1 1 1v5a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1 -1v-5a\
      1 1 0 0 1 1 -1zM15 3h5a1 1 0 0 1 1 1v5a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1 -1v-5a\
      1 1 0 0 1 1 -1zM15 14h5a1 1 0 0 1 1 1v5a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1 -1v-5a\
      1 1 0 0 1 1 -1zM4 14h5a1 1 0 0 1 1 1v5a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1 -1v-5a\
      1 1 0 0 1 1 -1z
      /link/M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71M14 11a5 5 0 0 0-7.54-.\
      54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71
      /list/M3 5h.01M3 12h.01M3 19h.01M8 5h13M8 12h13M8 19h13
      /filter/list-filter/M2 5h20M6 12h12M9 19h6
      /lock/M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-7a2 2 0 0 1 2 -2zM7 1\
      1V7a5 5 0 0 1 10 0v4
      /log-out/logout/m16 17 5-5-5-5M21 12H9M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4
      /mail/m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-16\
      a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2z
      /menu/M4 5h16M4 12h16M4 19h16
      /minus/M5 12h14
      /moon/M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.26\
      8c.344-.215.825-.004.803.401
      /package/M11 21.73a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16V8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-\
      2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.73zM12 22V12M3.29 7 12 12 20.71 7M0 0m7.5 4.2\
      7 9 5.15
      /edit/pencil/M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.3\
      52a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497zM0 0m15 5 4 4
      /phone/M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a\
      2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351\
      a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384
      /play/M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z
      /add/plus/M5 12h14M12 5v14
      /redo/redo-2/m15 14 5-5-5-5M20 9H9.5A5.5 5.5 0 0 0 4 14.5A5.5 5.5 0 0 0 9.5 20H13
      /refresh/refresh-cw/retry/M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8M21 3v5h-5M2\
      1 12a9 9 0 0 1-9 9 9.75 9.75 0 0 1-6.74-2.74L3 16M8 16H3v5
      /history/rotate-ccw-clock/M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8M3 3v5h5M12 7\
      v5l4 2
      /search/m21 21-4.34-4.34M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0
      /send/M14.536 21.686a.5.5 0 0 0 .937-.024l6.5-19a.496.496 0 0 0-.635-.635l-19 6.5a.5.\
      5 0 0 0-.024.937l7.93 3.18a2 2 0 0 1 1.112 1.11zM0 0m21.854 2.147-10.94 10.939
      /settings/M9.671 4.136a2.34 2.34 0 0 1 4.659 0 2.34 2.34 0 0 0 3.319 1.915 2.34 2.3\
      4 0 0 1 2.33 4.033 2.34 2.34 0 0 0 0 3.831 2.34 2.34 0 0 1-2.33 4.033 2.34 2.34 0 0 0-3.\
      319 1.915 2.34 2.34 0 0 1-4.659 0 2.34 2.34 0 0 0-3.32-1.915 2.34 2.34 0 0 1-2.33-4.03\
      3 2.34 2.34 0 0 0 0-3.831A2.34 2.34 0 0 1 6.35 6.051a2.34 2.34 0 0 0 3.319-1.915M9 12a\
      3 3 0 1 0 6 0a3 3 0 1 0 -6 0
      /cart/shopping-cart/m2.05 2.05 1.099-.028a1 1 0 0 1 1.008.815l2.69 14.347A1 1 0 0 0 7.8\
      3 18H18M4.563 5h16.435a1 1 0 0 1 .981 1.204l-1.026 6.226A2 2 0 0 1 18.962 14H6.25M16 20a\
      2 2 0 1 0 4 0a2 2 0 1 0 -4 0M6 20a2 2 0 1 0 4 0a2 2 0 1 0 -4 0
      /sparkles/M11.017 2.814a1 1 0 0 1 1.966 0l1.051 5.558a2 2 0 0 0 1.594 1.594l5.558 1.051a\
      1 1 0 0 1 0 1.966l-5.558 1.051a2 2 0 0 0-1.594 1.594l-1.051 5.558a1 1 0 0 1-1.966 0l-1.0\
      51-5.558a2 2 0 0 0-1.594-1.594l-5.558-1.051a1 1 0 0 1 0-1.966l5.558-1.051a2 2 0 0 0 1.59\
      4-1.594zM20 2v4M22 4h-4M2 20a2 2 0 1 0 4 0a2 2 0 1 0 -4 0
      /star/M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756\
      a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-\
      .771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.1\
      39a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.12\
      2 0 0 0 1.597-1.16z
      /sun/M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M12 2v2M12 20v2M0 0m4.93 4.93 1.41 1.41M0 0m17.6\
      6 17.66 1.41 1.41M2 12h2M20 12h2M0 0m6.34 17.66-1.41 1.41M0 0m19.07 4.93-1.41 1.41
      /table/table-2/M3 9h18M9 3v18M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2\
      v-14a2 2 0 0 1 2 -2z
      /tag/M12.586 2.586A2 2 0 0 0 11.172 2H4a2 2 0 0 0-2 2v7.172a2 2 0 0 0 .586 1.414l8.704 8\
      .704a2.426 2.426 0 0 0 3.42 0l6.58-6.58a2.426 2.426 0 0 0 0-3.42zM7 7.5a0.5 0.\
      5 0 1 0 1 0a0.5 0.5 0 1 0 -1 0
      /delete/trash/M10 11v6M14 11v6M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M3 6h18M8 6V4a\
      2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2
      /triangle-alert/warning/m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a\
      2 2 0 0 0 1.73-3M12 9v4M12 17h.01
      /undo/undo-2/M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11
      /unlink/m18.84 12.25 1.72-1.71h-.02a5.004 5.004 0 0 0-.12-7.07 5.006 5.006 0 0 0-6.95 0l\
      -1.72 1.71M0 0m5.17 11.75-1.71 1.71a5.004 5.004 0 0 0 .12 7.07 5.006 5.006 0 0 0 6.95 0l\
      1.71-1.71M8 2L8 5M2 8L5 8M16 19L16 22M19 16L22 16
      /upload/M12 3v12M0 0m17 8-5-5-5 5M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4
      /user/M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2M8 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0
      /users/M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M16 3.128a4 4 0 0 1 0 7.744M22 21v-2a\
      4 4 0 0 0-3-3.87M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0
      /offline/wifi-off/M12 20h.01M8.5 16.429a5 5 0 0 1 7 0M5 12.859a10 10 0 0 1 5.17-2.69M1\
      9 12.859a10 10 0 0 0-2.007-1.523M2 8.82a15 15 0 0 1 4.177-2.643M22 8.82a15 15 0 0 0-11.2\
      88-3.764M0 0m2 2 20 20
      /close/x/M18 6 6 18M0 0m6 6 12 12
      """;

  private Icons() {}

  /** An icon that says nothing by itself; empty if there is none of that name. */
  static Element draw(String name) {
    return draw(name, path(name));
  }

  /** Makes a drawn icon show another one. */
  static void redraw(Element icon, String name) {
    redraw(icon, name, path(name));
  }

  @JSBody(
      params = {"name", "path"},
      script =
          "var space = 'http://www.w3.org/2000/svg';"
              + "var icon = document.createElementNS(space, 'svg');"
              + "icon.setAttribute('class', 'h-icon');"
              + "icon.setAttribute('viewBox', '0 0 24 24');"
              + "icon.setAttribute('aria-hidden', 'true');"
              + "icon.setAttribute('data-icon', name);"
              + "if (path) {"
              + " var strokes = document.createElementNS(space, 'path');"
              + " strokes.setAttribute('d', path);"
              + " icon.appendChild(strokes); }"
              + "return icon;")
  private static native Element draw(String name, String path);

  @JSBody(
      params = {"icon", "name", "path"},
      script =
          "icon.setAttribute('data-icon', name);"
              + "if (icon.firstChild) icon.removeChild(icon.firstChild);"
              + "if (path) {"
              + " var strokes = document.createElementNS('http://www.w3.org/2000/svg', 'path');"
              + " strokes.setAttribute('d', path);"
              + " icon.appendChild(strokes); }")
  private static native void redraw(Element icon, String name, String path);

  /** The shape of that name; empty if there is none. Looked for in one text: it is the smallest. */
  private static String path(String name) {
    int at = SHAPES.indexOf("/" + name + "/");
    if (at < 0) {
      return "";
    }
    int end = SHAPES.indexOf('\n', at);
    return SHAPES.substring(SHAPES.lastIndexOf('/', end) + 1, end);
  }
}

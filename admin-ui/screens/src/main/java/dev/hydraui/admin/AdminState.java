package dev.hydraui.admin;

import dev.hydraui.admin.delete.Deletions;
import dev.hydraui.admin.list.ListState;
import dev.hydraui.admin.notice.Notices;
import dev.hydraui.capability.Platform;
import dev.hydraui.route.Whereabouts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All of the admin.
 *
 * @param where the address, and where the person wants to go
 * @param visit counts the screens that were opened: what is meant for an earlier one is dropped
 * @param lists each entity's list as it was last seen, for the way back
 * @param gone whether the server does not answer
 * @param stale whether what is on screen is about to be fetched afresh
 */
public record AdminState(
    SchemaState schema,
    Whereabouts where,
    Screen screen,
    int visit,
    Map<String, ListState> lists,
    Deletions deletions,
    Notices notices,
    Platform.Appearance appearance,
    boolean navigationOpen,
    boolean gone,
    boolean stale) {

  static final AdminState START =
      new AdminState(
          SchemaState.START,
          Whereabouts.START,
          new Screen.Home(),
          0,
          Map.of(),
          Deletions.NONE,
          Notices.NONE,
          Platform.Appearance.SYSTEM,
          false,
          false,
          false);

  AdminState schema(SchemaState changed) {
    return new AdminState(
        changed,
        where,
        screen,
        visit,
        lists,
        deletions,
        notices,
        appearance,
        navigationOpen,
        gone,
        stale);
  }

  AdminState where(Whereabouts changed) {
    return new AdminState(
        schema,
        changed,
        screen,
        visit,
        lists,
        deletions,
        notices,
        appearance,
        navigationOpen,
        gone,
        stale);
  }

  /** The same screen, changed. A list is remembered for the way back. */
  AdminState screen(Screen changed) {
    Map<String, ListState> known = lists;
    if (changed instanceof Screen.Listed listed) {
      known = new LinkedHashMap<>(lists);
      known.put(listed.list().entity(), listed.list());
    }
    return new AdminState(
        schema,
        where,
        changed,
        visit,
        known,
        deletions,
        notices,
        appearance,
        navigationOpen,
        gone,
        stale);
  }

  /** Another screen: what comes for the present one is dropped from now on. */
  AdminState nextVisit() {
    return new AdminState(
        schema,
        where,
        screen,
        visit + 1,
        lists,
        deletions,
        notices,
        appearance,
        false,
        gone,
        false);
  }

  AdminState lists(Map<String, ListState> changed) {
    return new AdminState(
        schema,
        where,
        screen,
        visit,
        changed,
        deletions,
        notices,
        appearance,
        navigationOpen,
        gone,
        stale);
  }

  AdminState deletions(Deletions changed) {
    return new AdminState(
        schema,
        where,
        screen,
        visit,
        lists,
        changed,
        notices,
        appearance,
        navigationOpen,
        gone,
        stale);
  }

  AdminState notices(Notices changed) {
    return new AdminState(
        schema,
        where,
        screen,
        visit,
        lists,
        deletions,
        changed,
        appearance,
        navigationOpen,
        gone,
        stale);
  }

  AdminState appearance(Platform.Appearance changed) {
    return new AdminState(
        schema,
        where,
        screen,
        visit,
        lists,
        deletions,
        notices,
        changed,
        navigationOpen,
        gone,
        stale);
  }

  AdminState navigationOpen(boolean open) {
    return new AdminState(
        schema, where, screen, visit, lists, deletions, notices, appearance, open, gone, stale);
  }

  AdminState gone(boolean now) {
    return new AdminState(
        schema,
        where,
        screen,
        visit,
        lists,
        deletions,
        notices,
        appearance,
        navigationOpen,
        now,
        stale);
  }

  AdminState stale(boolean now) {
    return new AdminState(
        schema,
        where,
        screen,
        visit,
        lists,
        deletions,
        notices,
        appearance,
        navigationOpen,
        gone,
        now);
  }
}

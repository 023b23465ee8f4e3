package dev.hydraui.admin;

import dev.hydraui.admin.delete.Deletions;
import dev.hydraui.admin.notice.Notices;
import dev.hydraui.admin.record.Unsaved;
import dev.hydraui.query.QueryCache;
import dev.hydraui.route.Whereabouts;
import java.util.Optional;
import java.util.Set;

/**
 * All of the admin.
 *
 * @param data what has been fetched
 * @param news tags of what others have changed and is about to be fetched afresh
 * @param where the address, and where the person wants to go
 * @param unsaved what was typed before the process ended, until the form that it stood in is open
 */
public record AdminState(
    Server server,
    QueryCache data,
    Set<String> news,
    Whereabouts where,
    Visit visit,
    Deletions deletions,
    Notices notices,
    Look look,
    Optional<Unsaved> unsaved) {

  static final AdminState START =
      new AdminState(
          Server.START,
          QueryCache.EMPTY,
          Set.of(),
          Whereabouts.START,
          Visit.START,
          Deletions.NONE,
          Notices.NONE,
          Look.START,
          Optional.empty());

  AdminState server(Server next) {
    return new AdminState(next, data, news, where, visit, deletions, notices, look, unsaved);
  }

  AdminState data(QueryCache next) {
    return new AdminState(server, next, news, where, visit, deletions, notices, look, unsaved);
  }

  AdminState news(Set<String> next) {
    return new AdminState(server, data, next, where, visit, deletions, notices, look, unsaved);
  }

  AdminState where(Whereabouts next) {
    return new AdminState(server, data, news, next, visit, deletions, notices, look, unsaved);
  }

  AdminState visit(Visit next) {
    return new AdminState(server, data, news, where, next, deletions, notices, look, unsaved);
  }

  AdminState deletions(Deletions next) {
    return new AdminState(server, data, news, where, visit, next, notices, look, unsaved);
  }

  AdminState notices(Notices next) {
    return new AdminState(server, data, news, where, visit, deletions, next, look, unsaved);
  }

  AdminState look(Look next) {
    return new AdminState(server, data, news, where, visit, deletions, notices, next, unsaved);
  }

  AdminState unsaved(Optional<Unsaved> next) {
    return new AdminState(server, data, news, where, visit, deletions, notices, look, next);
  }
}

package dev.hydraui.admin;

import dev.hydraui.admin.delete.Deletions;
import dev.hydraui.admin.notice.Notices;
import dev.hydraui.query.QueryCache;
import dev.hydraui.route.Whereabouts;
import java.util.Set;

/**
 * All of the admin.
 *
 * @param data what has been fetched
 * @param news tags of what others have changed and is about to be fetched afresh
 * @param where the address, and where the person wants to go
 */
public record AdminState(
    Server server,
    QueryCache data,
    Set<String> news,
    Whereabouts where,
    Visit visit,
    Deletions deletions,
    Notices notices,
    Look look) {

  static final AdminState START =
      new AdminState(
          Server.START,
          QueryCache.EMPTY,
          Set.of(),
          Whereabouts.START,
          Visit.START,
          Deletions.NONE,
          Notices.NONE,
          Look.START);

  AdminState server(Server next) {
    return new AdminState(next, data, news, where, visit, deletions, notices, look);
  }

  AdminState data(QueryCache next) {
    return new AdminState(server, next, news, where, visit, deletions, notices, look);
  }

  AdminState news(Set<String> next) {
    return new AdminState(server, data, next, where, visit, deletions, notices, look);
  }

  AdminState where(Whereabouts next) {
    return new AdminState(server, data, news, next, visit, deletions, notices, look);
  }

  AdminState visit(Visit next) {
    return new AdminState(server, data, news, where, next, deletions, notices, look);
  }

  AdminState deletions(Deletions next) {
    return new AdminState(server, data, news, where, visit, next, notices, look);
  }

  AdminState notices(Notices next) {
    return new AdminState(server, data, news, where, visit, deletions, next, look);
  }

  AdminState look(Look next) {
    return new AdminState(server, data, news, where, visit, deletions, notices, next);
  }
}

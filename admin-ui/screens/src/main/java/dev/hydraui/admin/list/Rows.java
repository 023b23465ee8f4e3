package dev.hydraui.admin.list;

import dev.hydraui.admin.data.DataPage;
import dev.hydraui.admin.data.DataRecord;
import dev.hydraui.admin.place.Criteria;
import dev.hydraui.admin.site.Site;
import dev.hydraui.query.Query;
import dev.hydraui.query.QueryState;
import dev.hydraui.schema.Entity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which page of records is wanted. It is counted in a request of its own, so that no page waits for
 * its count; while another page is fetched, the one before it stays.
 *
 * @param path of the data API: an entity's, or a relation's of a record
 * @param criteria what is wanted
 * @param shown what was there last: other than wanted while that is being fetched
 */
public record Rows(Entity entity, String path, Criteria criteria, Criteria shown) {

  public static Rows of(Entity entity, String path, Criteria criteria) {
    return new Rows(entity, path, criteria, criteria);
  }

  public Rows want(Criteria other) {
    return new Rows(entity, path, other, shown);
  }

  public Query<DataPage> page(Site site) {
    return site.page(entity, path, criteria.request()).inSeries(path);
  }

  private Query<DataPage> count(Site site) {
    return site.api().page(path, criteria.count()).tagged(entity.name());
  }

  public List<Query<DataPage>> queries(Site site) {
    return List.of(page(site), count(site));
  }

  /** Knows which page is there. A cursor that leads behind the end leads to the beginning. */
  public Rows settled(Site site) {
    boolean known = shown.equals(criteria) && criteria.cursor().isEmpty();
    if (known || !(site.get(page(site)) instanceof QueryState.Ready<DataPage> ready)) {
      return this;
    }
    return isBehindTheEnd(ready.data())
        ? want(criteria.first())
        : shown.equals(criteria) ? this : new Rows(entity, path, criteria, criteria);
  }

  /** An empty page is not the end while it has one behind it: a search goes on there. */
  private boolean isBehindTheEnd(DataPage page) {
    return page.items().isEmpty()
        && criteria.cursor().isPresent()
        && (criteria.cursor().get().after() ? page.next() : page.previous()).isEmpty();
  }

  /**
   * What there is to see.
   *
   * @param hidden the keys of records that are being deleted
   */
  public Found found(Site site, Set<String> hidden) {
    QueryState<DataPage> state = site.get(page(site));
    Optional<DataPage> page = state.shown();
    List<DataRecord> items = page.map(one -> one.without(hidden).items()).orElse(List.of());
    int gone = page.map(one -> one.items().size()).orElse(0) - items.size();
    Optional<Long> total =
        site.get(count(site)).shown().flatMap(DataPage::total).map(all -> Math.max(0, all - gone));
    return new Found(state, items, total, shown);
  }
}

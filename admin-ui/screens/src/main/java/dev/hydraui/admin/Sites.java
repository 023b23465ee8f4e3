package dev.hydraui.admin;

import dev.hydraui.admin.data.Address;
import dev.hydraui.admin.data.DataApi;
import dev.hydraui.admin.site.Site;
import dev.hydraui.admin.site.Texts;
import dev.hydraui.capability.Format;
import java.util.Optional;

/** Brings together what every part of the admin knows. */
final class Sites {

  private final AdminConfig config;
  private final Format format;
  private final Texts texts;

  Sites(AdminConfig config, Format format, Texts texts) {
    this.config = config;
    this.format = format;
    this.texts = texts;
  }

  /** Empty as long as there is no schema. */
  Optional<Site> of(AdminState state) {
    return state
        .server()
        .schema()
        .map(
            schema ->
                new Site(
                    schema,
                    new DataApi(Address.resolve(config.schema(), schema.data())),
                    texts,
                    format,
                    state.data()));
  }

  /** Where the stream of changes is, if there is one. */
  Optional<String> changes(AdminState state) {
    return state
        .server()
        .schema()
        .flatMap(schema -> schema.changes())
        .map(uri -> Address.resolve(config.schema(), uri));
  }
}

package dev.hydraui.admin;

import dev.hydraui.admin.record.Unsaved;
import dev.hydraui.json.Codec;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.route.Whereabouts;
import java.util.Optional;

/**
 * What of the admin is to outlive its process: where the person is, and what they have typed into
 * the form that is open. The rest is fetched again: {@link Admin#resume} goes on with it.
 */
public final class AdminCodec implements Codec<AdminState> {

  @Override
  public JsonValue write(AdminState state) {
    JsonObject place = JsonObject.builder().put("address", state.where().address()).build();
    return unsaved(state).map(typed -> place.with("unsaved", typed.write())).orElse(place);
  }

  private static Optional<Unsaved> unsaved(AdminState state) {
    return state.visit().screen() instanceof Screen.Opened opened
        ? state
            .server()
            .schema()
            .flatMap(schema -> schema.entity(opened.record().entity()))
            .flatMap(entity -> Unsaved.of(entity, opened.record()))
        : state.unsaved();
  }

  @Override
  public AdminState read(JsonValue json) {
    JsonObject kept = json.asObject();
    return AdminState.START
        .where(Whereabouts.at(kept.string("address")))
        .unsaved(kept.optional("unsaved", Unsaved::read));
  }
}

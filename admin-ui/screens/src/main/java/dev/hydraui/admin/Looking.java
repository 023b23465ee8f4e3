package dev.hydraui.admin;

import dev.hydraui.capability.Platform;
import dev.hydraui.capability.Storage;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import dev.hydraui.schema.Schema;
import java.util.List;
import java.util.Optional;

/** Gives the whole the look that the person chose, and keeps the choice. */
final class Looking {

  private static final String APPEARANCE = "hydra.admin.appearance";
  private static final String BRAND = "hydra.admin.brand";

  private Looking() {}

  /** Asks for what was chosen before. */
  static Step<AdminState, AdminEvent> start(AdminState state) {
    return Step.of(
        state,
        Effect.ask(new Storage.Read(APPEARANCE), AdminEvent.AppearanceKept::new),
        Effect.ask(new Storage.Read(BRAND), AdminEvent.BrandKept::new));
  }

  static Step<AdminState, AdminEvent> chosen(AdminState state, AdminEvent.AppearanceChosen event) {
    return appear(state, event.name())
        .with(Effect.tell(new Storage.Write(APPEARANCE, event.name())));
  }

  static Step<AdminState, AdminEvent> kept(AdminState state, AdminEvent.AppearanceKept event) {
    return appear(state, event.name().orElse(""));
  }

  static Step<AdminState, AdminEvent> chosen(AdminState state, AdminEvent.BrandChosen event) {
    AdminState next = state.look(state.look().brand(event.name()));
    return wear(next).with(Effect.tell(new Storage.Write(BRAND, event.name())));
  }

  /** Brands that are not known to be there are for {@link #settled}. */
  static Step<AdminState, AdminEvent> kept(AdminState state, AdminEvent.BrandKept event) {
    return wear(state.look(state.look().brand(event.name().orElse(""))));
  }

  /** Wears the brand as soon as the schema says which there are. */
  static Step<AdminState, AdminEvent> settled(AdminState before, AdminState state) {
    return brands(before).equals(brands(state)) ? Step.of(state) : wear(state);
  }

  /** The brand that is worn; empty where there is none to choose. */
  static Optional<String> brand(AdminState state) {
    List<String> brands = brands(state);
    if (brands.isEmpty()) {
      return Optional.empty();
    }
    String chosen = state.look().brand();
    return Optional.of(brands.contains(chosen) ? chosen : brands.get(0));
  }

  static List<String> brands(AdminState state) {
    return state.server().schema().map(Schema::brands).orElse(List.of());
  }

  private static Step<AdminState, AdminEvent> wear(AdminState state) {
    return brand(state)
        .map(
            name ->
                Step.<AdminState, AdminEvent>of(state, Effect.tell(new Platform.SetBrand(name))))
        .orElse(Step.of(state));
  }

  private static Step<AdminState, AdminEvent> appear(AdminState state, String name) {
    for (Platform.Appearance appearance : Platform.Appearance.values()) {
      if (appearance.name().equals(name)) {
        return Step.of(
            state.look(state.look().appearance(appearance)),
            Effect.tell(new Platform.SetAppearance(appearance)));
      }
    }
    return Step.of(state);
  }
}

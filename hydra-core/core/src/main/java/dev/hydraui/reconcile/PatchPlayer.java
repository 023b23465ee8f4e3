package dev.hydraui.reconcile;

import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonShapeException;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentCodec;
import dev.hydraui.node.EventReader;
import dev.hydraui.node.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The other end of the wire: plays the patches of a {@link PatchHost} on a host of its own, and
 * sends back what happened there. The host sees the places and components that a {@link Reconciler}
 * would show it.
 *
 * @param <H> what the host draws a component with
 */
public final class PatchPlayer<H> {

  /** What happened to the component of that id: what {@link PatchHost#event} takes. */
  public record Happened(int id, String name, JsonValue payload) {}

  private final Host<H> host;
  private final Map<String, ComponentCodec<?>> codecs = new HashMap<>();
  private final Map<Integer, Played<H>> played = new HashMap<>();

  /** What was created in this render and has not been inserted. */
  private final Set<Played<H>> loose = new HashSet<>();

  /** What was created in this render and takes the focus; null if nothing does. */
  private Played<H> focused;

  /**
   * A player that draws into {@code root}.
   *
   * @param codecs of what can be drawn; of one name the last counts
   * @param back takes what happens
   */
  public PatchPlayer(
      Host<H> host, H root, List<ComponentCodec<?>> codecs, Consumer<? super Happened> back) {
    this.host = host;
    Place<H> place = new Place<>(host, root, event -> back.accept((Happened) event));
    played.put(Patch.ROOT, new Played<>(Patch.ROOT, place));
    for (ComponentCodec<?> codec : codecs) {
      this.codecs.put(codec.name(), codec);
    }
  }

  /**
   * Plays the patches of one render, in order.
   *
   * @throws IllegalArgumentException naming the first that does not fit what is here: an id or a
   *     component that is not known, a place that there is not. Those before it have been played.
   */
  public void play(List<Patch> patches) {
    try {
      for (Patch patch : patches) {
        play(patch);
      }
    } finally {
      loose.forEach(this::forget);
      loose.clear();
      if (focused != null && played.containsKey(focused.id)) {
        host.focus(focused.place.handle());
      }
      focused = null;
      host.finished();
    }
  }

  private void play(Patch patch) {
    if (patch instanceof Patch.Create create) {
      create(create);
    } else if (patch instanceof Patch.Set set) {
      set(set);
    } else if (patch instanceof Patch.Insert insert) {
      insert(insert);
    } else if (patch instanceof Patch.Move move) {
      move(move);
    } else if (patch instanceof Patch.Remove remove) {
      Played<H> one = childOf(remove, remove.parent(), remove.id());
      host.remove(one.parent.place.handle(), one.place.handle());
      one.leave();
      forget(one);
    }
  }

  private void create(Patch.Create create) {
    require(create, create.id() > Patch.ROOT, "an id is above 0");
    require(create, !played.containsKey(create.id()), "the id is taken");
    ComponentCodec<?> codec = codecs.get(create.component());
    require(create, codec != null, "no such component is known here");
    Place<H> root = played.get(Patch.ROOT).place;
    Played<H> one = new Played<>(create.id(), new Place<>(root, Node.empty()));
    one.codec = codec;
    read(create, one, create.properties());
    one.place.setHandle(host.create(one.place));
    identify(create, one, create.properties());
    if (JsonBoolean.TRUE.equals(create.properties().members().get(Patch.AUTOFOCUS))) {
      focused = one;
    }
    played.put(create.id(), one);
    loose.add(one);
  }

  private void set(Patch.Set set) {
    Played<H> one = find(set, set.id());
    JsonObject properties = one.properties;
    for (Map.Entry<String, JsonValue> member : set.properties().members().entrySet()) {
      properties =
          member.getValue() instanceof JsonNull
              ? properties.without(member.getKey())
              : properties.with(member.getKey(), member.getValue());
    }
    Component<?> before = one.place.component();
    read(set, one, properties);
    if (!Reconciler.same(before, one.place.component())) {
      host.update(one.place.handle(), before, one.place.component());
    }
    identify(set, one, set.properties());
  }

  private void identify(Patch patch, Played<H> one, JsonObject properties) {
    if (properties.has(Patch.TEST_ID)) {
      try {
        host.identify(one.place.handle(), properties.get(Patch.TEST_ID).get().asString());
      } catch (JsonShapeException wrong) {
        throw refused(patch, wrong.getMessage());
      }
    }
  }

  private void insert(Patch.Insert insert) {
    Played<H> one = find(insert, insert.id());
    require(insert, one.parent == null, "it stands somewhere already");
    Played<H> parent = parent(insert, insert.parent());
    for (Played<H> around = parent; around != null; around = around.parent) {
      require(insert, around != one, "it cannot stand inside itself");
    }
    Played<H> before = before(insert, parent, insert.before());
    host.insert(parent.place.handle(), one.place.handle(), handle(before));
    one.enter(parent, before);
    loose.remove(one);
  }

  private void move(Patch.Move move) {
    Played<H> one = childOf(move, move.parent(), move.id());
    Played<H> parent = one.parent;
    Played<H> before = before(move, parent, move.before());
    require(move, before != one, "it cannot stand before itself");
    host.move(parent.place.handle(), one.place.handle(), handle(before));
    one.leave();
    one.enter(parent, before);
  }

  private void read(Patch patch, Played<H> one, JsonObject properties) {
    EventReader<Happened> events =
        (event, written, payload) -> new Happened(one.id, event, payload);
    try {
      one.place.node = one.codec.read(properties, one.nodes, events);
    } catch (JsonShapeException wrong) {
      throw refused(patch, wrong.getMessage());
    }
    one.properties = properties;
  }

  private void forget(Played<H> gone) {
    played.remove(gone.id);
    gone.place.leave();
    for (Played<H> child : gone.children) {
      forget(child);
    }
  }

  private Played<H> parent(Patch patch, int id) {
    return id == Patch.ROOT ? played.get(Patch.ROOT) : find(patch, id);
  }

  private Played<H> before(Patch patch, Played<H> parent, int id) {
    return id == Patch.ROOT ? null : childOf(patch, parent, id);
  }

  private Played<H> childOf(Patch patch, int parent, int id) {
    return childOf(patch, parent(patch, parent), id);
  }

  private Played<H> childOf(Patch patch, Played<H> parent, int id) {
    Played<H> one = find(patch, id);
    require(patch, one.parent == parent, id + " does not stand in that parent");
    return one;
  }

  private Played<H> find(Patch patch, int id) {
    Played<H> one = id == Patch.ROOT ? null : played.get(id);
    require(patch, one != null, "nothing here has the id " + id);
    return one;
  }

  private static <H> H handle(Played<H> one) {
    return one == null ? null : one.place.handle();
  }

  private static void require(Patch patch, boolean holds, String otherwise) {
    if (!holds) {
      throw refused(patch, otherwise);
    }
  }

  private static IllegalArgumentException refused(Patch patch, String why) {
    return new IllegalArgumentException("Cannot play " + patch.toJson() + ": " + why);
  }
}

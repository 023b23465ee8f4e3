package dev.hydraui.web.capability;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.Upload;
import dev.hydraui.component.ChosenFile;
import dev.hydraui.component.Ui;
import dev.hydraui.component.UploadFile;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import dev.hydraui.web.WebRenderer;
import java.util.ArrayList;
import java.util.List;

/** Uploads what is chosen to {@code /inbox/}, all at once. */
final class Uploads extends Ui<Uploads.Event> implements Machine<List<Uploads.One>, Uploads.Event> {

  public static void main(String[] arguments) {
    WebRenderer.mount("#app", new Uploads());
  }

  /** A file, and how far it is. */
  record One(ChosenFile file, int percent, String error, boolean ended) {}

  sealed interface Event {
    record Chose(List<ChosenFile> files) implements Event {}

    record Removed(String handle) implements Event {}

    record Told(String handle, Upload.Delivery delivery) implements Event {}
  }

  @Override
  public Step<List<One>, Event> init() {
    return Step.of(List.of());
  }

  @Override
  public Step<List<One>, Event> update(List<One> all, Event event) {
    List<One> next = new ArrayList<>(all);
    if (event instanceof Event.Chose chose) {
      chose.files().forEach(file -> next.add(new One(file, 0, "", false)));
    } else if (event instanceof Event.Removed removed) {
      next.removeIf(one -> one.file().handle().equals(removed.handle()));
    } else if (event instanceof Event.Told told) {
      next.replaceAll(
          one -> one.file().handle().equals(told.handle()) ? after(one, told.delivery()) : one);
    }
    return Step.of(next);
  }

  private static One after(One one, Upload.Delivery delivery) {
    if (delivery instanceof Upload.Delivery.Sent sent) {
      return new One(one.file(), Math.min(99, sent.percent()), "", false);
    }
    HttpAnswer answer = ((Upload.Delivery.Ended) delivery).answer();
    boolean good = answer instanceof HttpAnswer.Response response && response.isSuccess();
    String error = good ? "" : "It was not taken: " + AnswerText.of(answer);
    return new One(one.file(), 100, error, true);
  }

  @Override
  public List<Subscription<Event>> subscriptions(List<One> all) {
    List<Subscription<Event>> running = new ArrayList<>();
    for (One one : all) {
      if (!one.ended()) {
        String handle = one.file().handle();
        running.add(
            Subscription.to(
                Upload.put(handle, "../inbox/" + one.file().name()),
                delivery -> new Event.Told(handle, delivery)));
      }
    }
    return running;
  }

  @Override
  public Node<Event> view(List<One> all) {
    List<UploadFile> files = new ArrayList<>();
    for (One one : all) {
      ChosenFile file = one.file();
      files.add(
          new UploadFile(
              file.handle(),
              file.name(),
              file.size() + " " + file.mediaType(),
              one.percent(),
              one.error()));
    }
    return fileUpload("Inbox", files, Event.Chose::new).multiple(true).onRemove(Event.Removed::new);
  }
}

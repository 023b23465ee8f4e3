package dev.hydraui.web.capability;

import dev.hydraui.capability.EventStream.Delivery;
import dev.hydraui.capability.HttpAnswer;

/** Answers as a test reads them: a program for a page writes records without their names. */
final class AnswerText {

  private AnswerText() {}

  static String of(Object answer) {
    if (answer instanceof HttpAnswer.Response response) {
      String header = response.header("x-answer").orElse("no header");
      return response.status() + ", " + header + ", " + response.body();
    }
    if (answer instanceof HttpAnswer.Failure failure) {
      return failure.cause() + ", " + failure.message();
    }
    if (answer instanceof Delivery delivery) {
      return of(delivery);
    }
    return "" + answer;
  }

  private static String of(Delivery delivery) {
    if (delivery instanceof Delivery.Message message) {
      return "id=" + message.id() + ", name=" + message.name() + ", data=" + message.data();
    }
    return delivery instanceof Delivery.Opened ? "opened" : "lost";
  }
}

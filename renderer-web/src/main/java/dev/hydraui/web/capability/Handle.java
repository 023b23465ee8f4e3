package dev.hydraui.web.capability;

import org.teavm.jso.JSObject;

/** Something that JavaScript does until it is told to stop. */
interface Handle extends JSObject {

  void stop();
}

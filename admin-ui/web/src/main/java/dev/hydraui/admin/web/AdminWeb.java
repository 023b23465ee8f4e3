package dev.hydraui.admin.web;

import dev.hydraui.admin.Admin;
import dev.hydraui.admin.AdminConfig;
import dev.hydraui.web.WebRenderer;
import dev.hydraui.web.capability.WebFormat;

/** Runs the admin in a page. */
public final class AdminWeb {

  private AdminWeb() {}

  public static void main(String[] arguments) {
    WebRenderer.mount("#app", new Admin(AdminConfig.USUAL, new WebFormat()));
  }
}

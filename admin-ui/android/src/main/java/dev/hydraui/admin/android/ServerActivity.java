package dev.hydraui.admin.android;

import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import androidx.activity.ComponentActivity;
import dev.hydraui.admin.WhichServer;
import dev.hydraui.android.AndroidRenderer;
import dev.hydraui.android.AndroidSettings;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;

/**
 * What a start begins with: the server of the last time, or the question which it is to be. It
 * stays behind the admin, so that the way back leads to another server.
 */
public final class ServerActivity extends ComponentActivity {

  @Override
  protected void onCreate(Bundle saved) {
    super.onCreate(saved);
    AndroidRenderer.show(
        this,
        new WhichServer(saved == null),
        new AndroidSettings().capabilities(visiting(getApplicationContext())));
  }

  // region capability
  private static Capabilities visiting(Context context) {
    return Capabilities.none()
        .with(
            WhichServer.Visit.class,
            (visit, answer) -> {
              Uri link = Uri.parse(new AdminLink("" + visit.server(), "").text());
              context.startActivity(
                  new Intent(Intent.ACTION_VIEW, link, context, AdminActivity.class)
                      .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
              return Running.NOTHING;
            });
  }
  // endregion
}

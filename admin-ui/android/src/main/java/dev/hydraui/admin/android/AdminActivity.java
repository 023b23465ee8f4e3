package dev.hydraui.admin.android;

import android.content.Intent;
import android.os.Bundle;
import androidx.activity.ComponentActivity;
import dev.hydraui.admin.Admin;
import dev.hydraui.admin.AdminCodec;
import dev.hydraui.admin.AdminConfig;
import dev.hydraui.android.AndroidRenderer;
import dev.hydraui.android.AndroidSettings;
import dev.hydraui.android.Keeping;
import dev.hydraui.jvm.JvmFormat;
import java.util.Optional;

/** The admin of the server that its link names; without one, it is asked which. */
public final class AdminActivity extends ComponentActivity {

  @Override
  protected void onCreate(Bundle saved) {
    super.onCreate(saved);
    Optional<AdminLink> link = AdminLink.of("" + getIntent().getDataString());
    if (!link.isPresent()) {
      startActivity(new Intent(this, ServerActivity.class));
      finish();
      return;
    }
    // region show
    Admin admin = new Admin(AdminConfig.USUAL, new JvmFormat());
    AndroidRenderer.show(
        this,
        admin,
        new AndroidSettings()
            .server(link.get().server())
            .place(uri -> AdminLink.of("" + uri).map(AdminLink::place).orElse("")),
        Keeping.by(new AdminCodec(), admin::resume));
    // endregion
  }
}

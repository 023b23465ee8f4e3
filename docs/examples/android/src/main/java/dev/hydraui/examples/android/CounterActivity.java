package dev.hydraui.examples.android;

import android.os.Bundle;
import androidx.activity.ComponentActivity;
import dev.hydraui.android.AndroidRenderer;
import dev.hydraui.examples.counter.Counter;

/** Shows the counter as a program for Android. */
public final class CounterActivity extends ComponentActivity {

  // region android
  @Override
  protected void onCreate(Bundle saved) {
    super.onCreate(saved);
    AndroidRenderer.show(this, new Counter());
  }
  // endregion
}

package dev.hydraui.android.capability

import android.content.Context
import android.content.Intent
import dev.hydraui.capability.Share
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Capability
import dev.hydraui.machine.Running

/** Shares texts with the programs that the person has for that; the system asks which. */
internal object Sharing {

  fun capabilities(context: Context): Capabilities =
    Capabilities.none()
      .with(
        Share::class.java,
        Capability<Share, Share.Outcome> { what, answer ->
          val send =
            Intent(Intent.ACTION_SEND)
              .setType("text/plain")
              .putExtra(Intent.EXTRA_TEXT, what.whole())
              .putExtra(Intent.EXTRA_SUBJECT, what.title())
              .putExtra(Intent.EXTRA_TITLE, what.title())
          val asks = Intent.createChooser(send, null).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
          context.startActivity(asks)
          answer.accept(Share.Outcome.OFFERED)
          Running.NOTHING
        },
      )
}

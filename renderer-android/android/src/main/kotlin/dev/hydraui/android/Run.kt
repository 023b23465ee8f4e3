package dev.hydraui.android

import android.content.Context
import android.os.Bundle
import dev.hydraui.android.capability.AndroidCapabilities
import dev.hydraui.compose.Dress
import dev.hydraui.jvm.WindowHistory
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Store
import dev.hydraui.route.SafeAddress

/** One run of a machine, on the main thread. */
internal class Run<S, E>
private constructor(
  val store: Store<S, E>,
  val history: WindowHistory,
  val device: AndroidCapabilities,
  val dress: Dress,
  val notices: Store<List<Notices.Told>, Notices.Event>,
  private val keeping: Keeping<S, E>,
) {

  /** What is kept of it when the process ends. */
  fun saved(): Bundle {
    val bundle = Bundle()
    bundle.putStringArrayList(ADDRESSES, ArrayList(history.memory().addresses()))
    bundle.putInt(POSITION, history.memory().position())
    store.state()?.let { bundle.putString(STATE, keeping.write(it)) }
    return bundle
  }

  /** What is in the application is gone to, the rest is opened by the program for it. */
  fun open(address: String) {
    if (SafeAddress.isWithin(address)) {
      history.follow(address)
    } else if (SafeAddress.leads(address)) {
      device.browse(address)
    }
  }

  fun close() {
    store.close()
    notices.close()
    device.close()
  }

  companion object {
    private const val ADDRESSES = "addresses"
    private const val POSITION = "position"
    private const val STATE = "state"

    /**
     * Begins it, or goes on with what was kept.
     *
     * @param place where it begins, if nothing was kept
     */
    fun <S, E> begin(
      context: Context,
      machine: Machine<S, E>,
      settings: AndroidSettings,
      keeping: Keeping<S, E>,
      place: String,
      kept: Bundle,
    ): Run<S, E> {
      val failed = settings.screen.onFailure
      val told = Notices(ProgramWords.of(settings.screen.words))
      val notices = Store.start(told, Capabilities.none(), MainLoop, failed)
      val device =
        AndroidCapabilities(context.applicationContext, settings.server) {
          notices.send(Notices.Event.Came(it))
        }
      val dress = Dress(settings.brands)
      val addresses = kept.getStringArrayList(ADDRESSES) ?: listOf(place)
      val position = kept.getInt(POSITION).coerceIn(addresses.indices)
      val history = WindowHistory(addresses, position, MainLoop, device::browse)
      val text = kept.getString(STATE)
      val begins = text?.let { keeping.goingOn(machine, it, failed::accept) } ?: machine
      val capabilities =
        device
          .all()
          .with(history.capabilities())
          .with(dress.capabilities())
          .with(settings.screen.capabilities)
      val store = Store.start(begins, capabilities, MainLoop, failed)
      return Run(store, history, device, dress, notices, keeping)
    }
  }
}

package dev.hydraui.android.capability

import android.content.Context
import android.net.ConnectivityManager
import dev.hydraui.capability.Platform
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Capability
import dev.hydraui.machine.Running
import java.util.function.Consumer

/**
 * Tells whether there is a network. A program that may not know (the permission
 * `ACCESS_NETWORK_STATE` stands in no manifest of its own) is told that there is one.
 */
internal object Network {

  fun capabilities(context: Context): Capabilities =
    Capabilities.none()
      .with(
        Platform.Connectivity::class.java,
        Capability<Platform.Connectivity, Boolean> { _, answer -> watch(context, answer) },
      )

  private fun watch(context: Context, answer: Consumer<Boolean>): Running {
    val manager = checkNotNull(context.getSystemService(ConnectivityManager::class.java))
    val listening = Listening(answer)
    return try {
      listening.tell(manager.activeNetwork != null)
      manager.registerDefaultNetworkCallback(listening)
      Running { manager.unregisterNetworkCallback(listening) }
    } catch (mayNotKnow: SecurityException) {
      listening.tell(true)
      Running.NOTHING
    }
  }

  /** On a thread of Android's. */
  private class Listening(private val answer: Consumer<Boolean>) :
    ConnectivityManager.NetworkCallback() {

    private var last: Boolean? = null

    override fun onAvailable(network: android.net.Network) {
      tell(true)
    }

    override fun onLost(network: android.net.Network) {
      tell(false)
    }

    @Synchronized
    fun tell(now: Boolean) {
      if (last != now) {
        last = now
        answer.accept(now)
      }
    }
  }
}

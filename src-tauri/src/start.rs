//! Starts the program: one instance, the window, the desk; and closes the register at the end.

use std::path::Path;
use std::process::ExitCode;

use tauri::async_runtime::block_on;
use tauri::{App, AppHandle, Manager as _, RunEvent, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

use crate::away;
use crate::commands::session::status_of;
use crate::desk::{Desk, Folders};

/// The program, from start to exit.
#[must_use]
pub fn run() -> ExitCode {
    let mut builder = tauri::Builder::default();
    if one_instance_can_be_asked_for() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| {
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        }));
    }
    let window_state = tauri_plugin_window_state::Builder::default()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED);
    let built = builder
        .plugin(window_state.build())
        .invoke_handler(crate::commands::handler())
        .setup(|app| Ok(set_up(app)?))
        .build(tauri::generate_context!());
    let Ok(app) = built else {
        return ExitCode::FAILURE;
    };
    app.run(|app, event| {
        if let RunEvent::ExitRequested {
            api, code: None, ..
        } = event
        {
            api.prevent_exit();
            tauri::async_runtime::spawn(leave(app.clone()));
        }
    });
    ExitCode::SUCCESS
}

fn set_up(app: &App) -> tauri::Result<()> {
    let paths = app.path();
    let folders = Folders {
        config: paths.app_config_dir()?,
        data: paths.app_local_data_dir()?,
        prints: paths.app_cache_dir()?.join("prints"),
    };
    empty(&folders.prints);
    app.manage(Desk::new(app.handle().clone(), folders));
    // The page is told with its first line how things stand, and need not ask before it shows itself.
    let status = block_on(status_of(&app.state::<Desk>()))
        .ok()
        .and_then(|status| serde_json::to_string(&status).ok())
        .unwrap_or_else(|| "undefined".to_owned());
    let status = format!("window.statusAtStart = {status};");
    // The window comes after the desk, so that no command finds it missing.
    for window in &app.config().app.windows {
        let mut window = window.clone();
        // A private window can't be driven. A test's keeps what it keeps in the test's own folder,
        // where no name may be found either.
        window.incognito &= !cfg!(feature = "testing");
        WebviewWindowBuilder::from_config(app.handle(), &window)?
            .initialization_script(&status)
            .build()?;
    }
    away::watch(app.handle());
    Ok(())
}

/// Closes the register, with its backup, before the program ends.
async fn leave(app: AppHandle) {
    let desk = app.state::<Desk>();
    let _ = desk.lock().await;
    empty(&desk.folders().prints);
    app.exit(0);
}

/// Prints for viewing do not outlive the program.
fn empty(prints: &Path) {
    let _ = std::fs::remove_dir_all(prints);
}

/// On Linux the plugin asks the session bus and stops the program where there is none. The
/// register's own lock holds two programs apart in any case.
#[cfg(target_os = "linux")]
fn one_instance_can_be_asked_for() -> bool {
    zbus::blocking::Connection::session().is_ok()
}

#[cfg(not(target_os = "linux"))]
fn one_instance_can_be_asked_for() -> bool {
    true
}

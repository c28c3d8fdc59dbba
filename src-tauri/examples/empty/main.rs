//! An empty window of the same stack: what the program's start and memory are measured against.

fn main() -> std::process::ExitCode {
    let window =
        tauri::Builder::default().build(tauri::generate_context!("examples/empty/tauri.conf.json"));
    let Ok(app) = window else {
        return std::process::ExitCode::FAILURE;
    };
    app.run(|_, _| {});
    std::process::ExitCode::SUCCESS
}
